import Interview
import Practice

/// The few things that would mend an answer most, each with its quote and a question to oneself.
///
/// Errors before warnings before hints, and one line for each rule, so that a habit is named once
/// with its count. Where rules saw fewer than three, elements that are thin follow.
struct Improvements {
  static let most = 3

  let assessment: Assessment
  let text: String
  /// Whether thin elements follow; not for an answer that is no story.
  let fillsUp: Bool

  init(_ assessment: Assessment, of text: String, fillsUp: Bool = true) {
    self.assessment = assessment
    self.text = text
    self.fillsUp = fillsUp
  }

  var lines: [String] {
    let found = findings
    let seen = found.map(\.first.rule)
    let missing = (fillsUp ? assessment.thinElements : [])
      .filter { element in !seen.contains { $0.hasSuffix("-\(element.rawValue)") } }
      .compactMap(line)
    let lines = found.map { ReadingSentences.finding($0.first, others: $0.others) } + missing
    return Array(lines.prefix(Self.most))
  }

  private var findings: [(first: Finding, others: Int)] {
    let byWeight: [Finding.Severity] = [.error, .warning, .hint]
    return byWeight.flatMap { severity -> [(first: Finding, others: Int)] in
      let found = assessment.findings.filter { $0.severity == severity && !$0.quote.isEmpty }
      return found.indices
        .filter { index in !found[..<index].contains { $0.rule == found[index].rule } }
        .map { index in
          (found[index], found.count { $0.rule == found[index].rule } - 1)
        }
    }
  }

  /// Nil where there is nothing to quote or nothing to ask.
  private func line(for element: Element) -> String? {
    guard let question = assessment.probes.first(where: { $0.element == element })?.text,
      let quote = place(of: element)?.quote(from: text), !quote.isEmpty
    else { return nil }
    let reading = assessment.elements[element]
    return ReadingSentences.missing(
      element, reading.verdict, near: quote, sentences: reading.evidence.count, ask: question)
  }

  /// Its own words where it has some; else where it could stand: at the beginning or at the end.
  private func place(of element: Element) -> Span? {
    if let own = assessment.elements[element].evidence.first { return own }
    switch element {
    case .challenge, .context: return assessment.sentences.first?.span
    case .action, .result: return assessment.sentences.last?.span
    }
  }
}
