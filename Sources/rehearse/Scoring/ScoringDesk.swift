import Banks
import CCAR
import Interview

/// Scores what comes in from outside, by the shipped frameworks and on one day.
struct ScoringDesk {
  private let frameworks = Framework.shipped
  private let scorer: Scorer
  private let asOf: CalendarDate

  init(asOf: CalendarDate) throws {
    scorer = Scorer(frameworks: frameworks)
    self.asOf = asOf
  }

  /// The assessment of an answer, under the id that it came with.
  func assess(_ request: ScoringRequest) throws(ScoringError) -> Assessment {
    var kind = QuestionKind.behavioral
    if let name = request.kind {
      guard let known = QuestionKind(rawValue: name), known.isScored else {
        throw .unknownKind(name)
      }
      kind = known
    }
    try check(request.framework, request.ecq)
    var assessment = scorer.assess(
      AnswerText(
        text: request.text, question: request.question, kind: kind, ecq: request.ecq, asOf: asOf))
    assessment.id = request.id
    return assessment
  }

  /// An ECQ of another framework than the named one is taken: people mix their names.
  private func check(_ framework: String?, _ ecq: String?) throws(ScoringError) {
    if let framework, !frameworks.contains(where: { $0.id == framework }) {
      throw .unknownFramework(framework, known: frameworks.map(\.id))
    }
    let ids = frameworks.flatMap(\.ecqs).map(\.id)
    if let ecq, !ids.contains(ecq) { throw .unknownECQ(ecq, known: ids) }
  }
}
