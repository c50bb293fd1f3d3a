extension Session {
  /// The last command of a person on a track, if it can be taken back.
  ///
  /// What the program did by itself (scores, steps of the module, warnings, settings before the first
  /// question) is passed over: when its cause is gone, it no longer fits and is ignored.
  func commandToUndo(on track: String?) throws(Refusal) -> Int {
    let first = log.firstIndex { if case .questionAsked = $0.body { true } else { false } }
    for index in log.indices.reversed() {
      let event = log[index]
      guard index >= first ?? log.endIndex, event.track == track, !isUndone(event.cmd),
        !endsStepPause(at: index)
      else { continue }
      switch event.body.origin {
      case .program: continue
      case .person(canUndo: true): return event.cmd
      case .person(canUndo: false): throw .cannotUndo(event.body.type)
      }
    }
    throw .nothingToUndo
  }

  /// Whether the event goes on after a pause that the module wished for.
  private func endsStepPause(at index: Int) -> Bool {
    guard log[index].body == .continued else { return false }
    for event in log[..<index].reversed() where event.track == log[index].track {
      if case .paused(_, let limit) = event.body { return limit != nil }
    }
    return false
  }

  func canUndo(_ command: Int) -> Bool {
    log.contains { $0.cmd == command && $0.body.origin == .person(canUndo: true) }
  }
}

extension Event.Body {
  /// Whether it says that a later run took the session up.
  var isReturn: Bool {
    switch self {
    case .resumed, .recovered: true
    default: false
    }
  }

  enum Origin: Hashable {
    case program
    case person(canUndo: Bool)
  }

  /// Who brings such an event about.
  var origin: Origin {
    switch self {
    case .answerSubmitted, .answerSkipped, .timeExtended, .continued, .partMarked, .noteTaken,
      .settingChanged:
      .person(canUndo: true)
    case .questionAsked(_, _, _, _, let again): again == nil ? .program : .person(canUndo: true)
    case .paused(_, let limit): limit == nil ? .person(canUndo: true) : .program
    case .sessionEnded(let reason): reason == "done" ? .program : .person(canUndo: false)
    case .forgotten: .person(canUndo: false)
    case .sessionStarted, .resumed, .recovered, .thinkStarted, .answerStarted, .timeWarned,
      .timeExpired, .answerScored, .probeAsked, .moduleFailed, .undone, .unknown:
      .program
    }
  }
}
