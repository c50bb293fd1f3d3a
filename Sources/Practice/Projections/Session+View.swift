import Interview

extension Session {
  /// What a module may see of one track: nothing of other people.
  public func view(of track: String?, at now: Int) -> SessionView {
    let turns = self.track(track)?.turns ?? []
    return SessionView(
      plan: start?.plan ?? Plan(items: [], mode: .coached, probeLimit: 0), seed: start?.seed ?? 0,
      turns: turns.map { turn in
        SessionView.Turn(
          number: turn.number, item: turn.item, question: turn.question,
          answers: turn.verbatimParts.map(\.text), probes: turn.probes,
          assessment: turn.score?.assessment, isSkipped: turn.isSkipped, again: turn.again)
      }, timeUsed: now)
  }
}
