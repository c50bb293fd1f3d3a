extension Session {
  /// What the program must still do, in the order in which to do it.
  public var owed: [Duty] {
    guard start != nil else { return [] }
    let scores = turns.filter { $0.partsToScore != nil }.map { Duty.score(turn: $0.number) }
    guard !isEnded else { return scores }
    return scores + tracks.compactMap { duty(of: $0) }
  }

  /// The parts of a turn that await a score, and the text that is to be read.
  public func textToScore(turn number: Int) -> (parts: [Int], text: String)? {
    guard let turn = turn(number), let parts = turn.partsToScore else { return nil }
    return (parts, turn.text(ofParts: parts))
  }

  private func duty(of track: Track) -> Duty? {
    if let pause = track.pause {
      return pause.until.map { .wake(at: $0, track: track.id) }
    }
    let moment: Int?
    switch track.stage {
    case .between: return .nextStep(track: track.id)
    case .asked: moment = lastMoment
    case .thinking(let countdown): moment = countdown.moment(left: 0)
    case .answering(_, _, let countdown): moment = countdown.nextMoment
    }
    return moment.map { .wake(at: $0, track: track.id) }
  }
}
