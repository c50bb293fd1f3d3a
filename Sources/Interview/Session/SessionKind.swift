/// The kind of practice that a person asks for.
public enum SessionKind: String, Codable, CaseIterable, Sendable {
  /// Timed prompts on the qualifications.
  case drill
  /// A panel that takes turns.
  case mock
  /// The structured interview of a qualifications review board.
  case board
}

/// When feedback is given.
public enum PracticeMode: String, Codable, CaseIterable, Sendable {
  /// After each answer.
  case coached
  /// At the end, as in a real interview.
  case real
}
