/// Something that a rule saw in an answer, with the words in which it saw it.
public struct Finding: Hashable, Codable, Sendable {
  /// The rule's id, such as `we-in-action`.
  public var rule: String
  public var severity: Severity
  /// UTF-8 byte offsets of the quote.
  public var start: Int
  public var end: Int
  public var quote: String
  /// What was seen, in a line.
  public var message: String
  /// What would mend it, as a question to oneself.
  public var fix: String
  /// Where the rule comes from.
  public var source: String

  public init(
    rule: String, severity: Severity, start: Int, end: Int, quote: String, message: String,
    fix: String, source: String
  ) {
    self.rule = rule
    self.severity = severity
    self.start = start
    self.end = end
    self.quote = quote
    self.message = message
    self.fix = fix
    self.source = source
  }

  public var span: Span { Span(start, end) }

  /// How much a finding weighs; `credit` is the one that is praise.
  public enum Severity: String, Codable, CaseIterable, Sendable {
    case credit, hint, warning, error
  }
}
