import Interview

extension JSONValue {
  /// Whether every number is one that any reader keeps and that can be added up without care.
  var hasOnlySafeNumbers: Bool {
    switch self {
    case .number(let digits):
      if let whole = Int(digits) { return whole.magnitude <= 1 << 53 }
      return Double(digits).map { $0.magnitude < 1e15 } ?? false
    case .array(let elements): return elements.allSatisfy(\.hasOnlySafeNumbers)
    case .object(let members): return members.allSatisfy { $0.value.hasOnlySafeNumbers }
    case .null, .bool, .string: return true
    }
  }
}

extension Event.Body {
  /// Whether its numbers are ones that a session can have: a journal may come from anywhere.
  var isPlausible: Bool {
    switch self {
    case .sessionStarted(_, _, _, _, _, _, let plan, _, _, let rate):
      plan.flaw == nil && (1...1000).contains(rate)
    case .questionAsked(let turn, _, let question, _, _):
      turn > 0 && Plan.seconds.contains(question.think) && Plan.seconds.contains(question.answer)
    case .thinkStarted(_, let ms), .answerStarted(_, _, let ms, _), .timeWarned(_, let ms),
      .timeExtended(_, let ms):
      Self.times.contains(ms)
    case .resumed(let away): away >= 0
    case .paused(_, let limit): Self.times.contains(limit ?? 0)
    case .answerSubmitted(_, let part, _, _, _, let elapsed, let over):
      part >= 0 && Self.times.contains(elapsed) && Self.times.contains(over)
    case .settingChanged(let name, let value):
      Setting(name: name, value: value).map { $0.problem == nil } ?? true
    case .recovered, .timeExpired, .continued, .partMarked, .answerSkipped, .answerScored,
      .probeAsked, .noteTaken, .moduleFailed, .undone, .forgotten, .sessionEnded, .unknown:
      true
    }
  }

  /// Milliseconds that something in a session can take: up to a year.
  private static let times = 0...31_536_000_000
}
