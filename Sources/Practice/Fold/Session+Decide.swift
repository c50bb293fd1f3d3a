import Interview

extension Session {
  /// The most bytes that one answer may have: four times the largest that anybody is known to paste.
  public static let answerLimit = 4 << 20

  /// The events that a command causes on a track at a session time; the state stays as it is.
  ///
  /// Pure: it never scores, asks a module or reads a clock. Throws the reason where the command may
  /// not be carried out now.
  public func decide(
    _ command: Command, on trackID: String? = nil, at now: Int
  ) throws(Refusal) -> [Event.Body] {
    if case .start(let start) = command { return try begin(start) }
    guard start != nil else { throw .notStarted }
    switch command {
    case .resume(let away): return [.resumed(awayMs: away)]
    case .recover(let torn): return [.recovered(tornBytes: torn)]
    case .note(let about, let text): return [.noteTaken(about: about, text: text)]
    case .scored(let turn, let parts, let assessment):
      guard self.turn(turn)?.partsToScore == parts else { throw .scoreNotOwed(turn: turn) }
      return [.answerScored(turn: turn, parts: parts, assessment: assessment)]
    default:
      guard !isEnded else { throw .ended }
      return try decide(command, on: track(trackID) ?? Track(id: trackID), at: now)
    }
  }

  /// What only a session that goes on can do.
  private func decide(
    _ command: Command, on track: Track, at now: Int
  ) throws(Refusal) -> [Event.Body] {
    switch command {
    case .start, .resume, .recover, .note, .scored: return []
    case .take(let step): return try take(step, on: track)
    case .begin: return try beginAnswer(on: track)
    case .submit(let text, let medium, let how):
      return try submit(text, medium, how, on: track, at: now)
    case .skip: return try skip(on: track)
    case .tryAgain(let turn): return try tryAgain(turn, on: track)
    case .extend(let ms): return try extend(by: ms, on: track, at: now)
    case .pause(let why):
      guard track.pause == nil else { throw .alreadyPaused }
      return [.paused(why: why, limitMs: nil)]
    case .proceed:
      guard track.pause != nil else { throw .notPaused }
      return [.continued]
    case .mark(let element):
      guard case .answering = track.stage, let turn = track.openTurn else { throw .notAnswering }
      return [.partMarked(turn: turn.number, element: element)]
    case .set(let setting):
      try check(setting)
      return [.settingChanged(name: setting.name, value: setting.value)]
    case .moduleFailed(let module, let during, let message):
      return [.moduleFailed(module: module, during: during, message: message)]
    case .wake: return wake(track, at: now)
    case .undo: return [.undone(cmd: try commandToUndo(on: track.id))]
    case .finish(let reason): return [.sessionEnded(reason: reason)]
    }
  }

  private func begin(_ start: SessionStart) throws(Refusal) -> [Event.Body] {
    guard self.start == nil else { throw .alreadyStarted }
    return [
      .sessionStarted(
        session: start.session, app: start.app, scorer: start.scorer, framework: start.framework,
        kind: start.kind, module: start.module, plan: start.plan, seed: start.seed,
        zone: start.zone, clockRate: start.clockRate)
    ]
  }

  private func submit(
    _ text: String, _ medium: Medium, _ how: EntryWay, on track: Track, at now: Int
  ) throws(Refusal) -> [Event.Body] {
    guard let turn = track.openTurn, case .answering(let part, _, let countdown) = track.stage
    else { throw .notAnswering }
    let bytes = text.utf8.count
    guard bytes <= Self.answerLimit else { throw .tooLong(bytes: bytes, limit: Self.answerLimit) }
    return [
      .answerSubmitted(
        turn: turn.number, part: part, text: text, medium: medium, how: how,
        elapsedMs: countdown.elapsed(at: now), overtimeMs: countdown.overtime(at: now))
    ]
  }

  private func skip(on track: Track) throws(Refusal) -> [Event.Body] {
    guard let turn = track.openTurn else { throw .nothingOpen }
    switch track.stage {
    case .between, .thinking: return [.answerSkipped(turn: turn.number, part: 0)]
    case .asked(let part), .answering(let part, _, _):
      return [.answerSkipped(turn: turn.number, part: part)]
    }
  }
}
