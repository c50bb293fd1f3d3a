/// One of the four parts in which an answer is told (CCAR).
public enum Element: String, Codable, CaseIterable, Sendable {
  /// The specific problem or goal.
  case challenge
  /// People, scale and circumstances that made it hard.
  case context
  /// What the speaker did.
  case action
  /// What came of it.
  case result
}

/// What a sentence of an answer serves.
public enum Role: String, Codable, CaseIterable, Sendable {
  case challenge, context, action, result
  /// None of the four: a greeting, a belief, filler.
  case none

  public init(_ element: Element) {
    switch element {
    case .challenge: self = .challenge
    case .context: self = .context
    case .action: self = .action
    case .result: self = .result
    }
  }

  public var element: Element? { Element(rawValue: rawValue) }
}
