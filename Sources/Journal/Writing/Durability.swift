import Practice

extension Event.Body {
  /// Whether a session goes on only after this is on the medium itself.
  var mustOutliveAPowerCut: Bool {
    switch self {
    case .answerSubmitted, .answerScored, .answerSkipped, .noteTaken, .undone, .sessionEnded,
      .recovered:
      true
    default: false
    }
  }
}
