import Interview

/// All rules, in the order in which findings at one place are told.
enum FindingRules {
  static let all: [any FindingRule] = [NoResult(), WeInAction(), QuantifiedResult()]

  static func findings(in account: Account) -> [Finding] {
    let found = all.flatMap { $0.findings(in: account) }
    return found.enumerated()
      .sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
      .map(\.element)
  }
}

/// One thing to see in an answer, with the words in which it is seen.
protocol FindingRule: Sendable {
  func findings(in account: Account) -> [Finding]
}

extension Account {
  /// A finding that quotes these words.
  func finding(
    _ rule: String, _ severity: Finding.Severity, _ span: Span, message: String, fix: String,
    source: String
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, start: span.start, end: span.end, quote: passage.quote(span),
      message: message, fix: fix, source: source)
  }

  func span(of tokens: Range<Int>) -> Span {
    Span(
      passage.tokens[tokens.lowerBound].span.start, passage.tokens[tokens.upperBound - 1].span.end)
  }
}
