/// How an answer came into the transcript; figures of different media are never mixed.
public enum Medium: String, Codable, CaseIterable, Sendable {
  /// Typed by the candidate.
  case typed
  /// Told to the room; time and parts are kept, no words.
  case spoken
  /// Spoken, and written down word by word by a program.
  case dictated
  /// Somebody else's notes of what was said.
  case notes

  /// Whether the text is what the candidate said, word by word, so that it can be scored.
  public var isVerbatim: Bool { self == .typed || self == .dictated }
}

/// By what way typed text was entered.
public enum EntryWay: String, Codable, CaseIterable, Sendable {
  case prompt, editor, pasted
  /// From a file of answers.
  case file
}
