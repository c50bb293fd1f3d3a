import Interview

extension Session {
  /// Changes the state by one event; what does not fit is passed over.
  mutating func fold(_ event: Event) {
    switch event.body {
    case .sessionStarted(
      let session, let app, let scorer, let framework, let kind, let module, let plan, let seed,
      let zone, let clockRate):
      start = SessionStart(
        session: session, app: app, scorer: scorer, framework: framework, kind: kind,
        module: module, plan: plan, seed: seed, zone: zone, clockRate: clockRate)
      if tracks.isEmpty { tracks = [Track()] }
    case .noteTaken(let about, let text):
      notes.append(Note(at: event.at, about: about, text: text))
    case .settingChanged(let name, let value):
      guard let setting = Setting(name: name, value: value) else { break }
      settings.removeAll { $0.name == name }
      settings.append(setting)
    case .moduleFailed(let module, let during, let message):
      failures.append(Failure(module: module, during: during, message: message))
    case .sessionEnded(let reason): endReason = reason
    case .answerScored(let number, let parts, let assessment):
      change(turn: number) { turn in
        guard parts.allSatisfy({ turn.part($0) != nil }) else { return }
        turn.scores.append(Turn.Score(parts: parts, assessment: assessment))
      }
    case .forgotten: markGap()
    case .resumed, .recovered, .undone, .unknown: break
    default:
      change(track: event.track) { $0.fold(event) }
    }
  }

  /// Notes that something is missing, so that what follows need not fit.
  mutating func markGap() {
    if tracks.isEmpty { tracks = [Track()] }
    for index in tracks.indices { tracks[index].hasGap = true }
  }

  private mutating func change(track id: String?, _ change: (inout Track) -> Void) {
    if !tracks.contains(where: { $0.id == id }) { tracks.append(Track(id: id)) }
    for index in tracks.indices where tracks[index].id == id { change(&tracks[index]) }
  }

  private mutating func change(turn number: Int, _ change: (inout Turn) -> Void) {
    for track in tracks.indices {
      for turn in tracks[track].turns.indices where tracks[track].turns[turn].number == number {
        change(&tracks[track].turns[turn])
      }
    }
  }
}
