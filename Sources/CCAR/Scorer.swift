import Interview

/// Reads an answer by CCAR: the same text, options and scorer always give the same assessment.
public struct Scorer: Sendable {
  /// Name and version with eight hex digits over the frameworks, all cues and all weights.
  public let id: String
  private let lists = Lexicon.all
  private let matcher: CueMatcher

  public init(frameworks: [Framework]) {
    id = "ccar/1.0+" + ScorerPrint.hex(of: frameworks)
    matcher = CueMatcher(lists)
  }

  /// What the answer shows, each level with the words on which it rests.
  public func assess(_ answer: AnswerText) -> Assessment {
    let passage = Passage(answer.text)
    let readings = SentenceReader(
      passage: passage, matcher: matcher, echo: EchoFilter(question: answer.question)
    ).readings()
    if let reason = UnscorableCheck(passage: passage, readings: readings).reason() {
      return unscorable(answer, passage: passage, reason: reason)
    }
    let account = Account(passage: passage, readings: readings, lists: lists, kind: answer.kind)
    return Assessment(
      scorer: id, words: passage.wordCount, asOf: answer.asOf, overall: account.overall,
      elements: account.elements, sentences: account.sentences,
      findings: FindingRules.findings(in: account), competencies: [],
      probes: FollowUps(probes: answer.probes).probes(for: account.elements))
  }

  private func unscorable(
    _ answer: AnswerText, passage: Passage, reason: Unscorable
  ) -> Assessment {
    let sentences = passage.sentences.map {
      Assessment.Sentence(
        start: $0.span.start, end: $0.span.end, role: .none, confidence: Hundredths(98),
        delta: Hundredths(0))
    }
    return Assessment(
      scorer: id, words: passage.wordCount, asOf: answer.asOf,
      overall: .init(level: 1, low: 1, high: 1, gate: "unscorable", message: reason.message),
      elements: .init(), sentences: sentences,
      probes: FollowUps(probes: answer.probes).probes(for: .init()))
  }
}
