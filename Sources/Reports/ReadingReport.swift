import Interview

/// The reading of one answer as lines of text: the level, the four elements, the findings.
public struct ReadingReport: Sendable {
  let assessment: Assessment
  let text: String

  /// `text` is what was read: the offsets of the assessment are into it.
  public init(_ assessment: Assessment, of text: String) {
    self.assessment = assessment
    self.text = text
  }

  public var overall: String { ReadingSentences.overall(assessment.overall) }

  /// A line for each element; none where nothing could be scored.
  public var elements: [String] {
    guard assessment.overall.gate != "unscorable" else { return [] }
    return Element.allCases.map {
      ReadingSentences.element($0, assessment.elements[$0], in: text)
    }
  }

  public var credits: [String] {
    assessment.findings.filter { $0.severity == .credit }.map(ReadingSentences.finding)
  }

  /// What would mend the answer: errors before warnings before hints.
  public var improvements: [String] {
    let byWeight: [Finding.Severity] = [.error, .warning, .hint]
    return byWeight.flatMap { severity in
      assessment.findings.filter { $0.severity == severity }.map(ReadingSentences.finding)
    }
  }

  /// The whole report, one statement a line.
  public var lines: [String] {
    [overall] + elements + credits.map { "Well done: \($0)" }
      + improvements.map { "To mend: \($0)" }
  }
}
