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

  /// What is praised, each with the words for which it is.
  public var credits: [String] {
    assessment.findings.filter { $0.severity == .credit && !$0.quote.isEmpty }
      .map(ReadingSentences.praise)
  }

  /// What would mend the answer, the weightiest first.
  public var improvements: [String] {
    Improvements(assessment, of: text, fillsUp: false).lines.map(ReadingSentences.toMend)
  }

  /// The whole report, one statement a line.
  public var lines: [String] { [overall] + elements + credits + improvements }
}
