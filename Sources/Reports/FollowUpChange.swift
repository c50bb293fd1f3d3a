import Interview
import Practice

/// What the reply to a follow-up added to the reading of an answer.
public struct FollowUpChange: Hashable, Sendable {
  /// The elements that the reply made better, as they were and as they are.
  public var elements: [Step]
  /// The sentence of the reply that did it.
  public var sentence: String?
  /// The level before and after, where it rose and no element changed its verdict.
  public var levels: [Assessment.Overall] = []

  /// An element without the reply and with it.
  public struct Step: Hashable, Sendable {
    public var element: Element
    public var without: Verdict
    public var with: Verdict
  }

  /// Nil where there are no two readings, or the second is no better than the first.
  public init?(of turn: Turn) {
    guard turn.question.kind != .general,
      let first = turn.scores.first(where: { $0.parts == [0] }),
      let last = turn.scores.last, last.parts.first == 0, last.parts.count > 1
    else { return nil }
    let (before, after) = (first.assessment, last.assessment)
    elements = Element.allCases.compactMap { element in
      let step = Step(
        element: element, without: before.elements[element].verdict,
        with: after.elements[element].verdict)
      return Self.rank(step.with) > Self.rank(step.without) ? step : nil
    }
    let candidates = elements.isEmpty ? Element.allCases : elements.map(\.element)
    sentence = Self.sentence(for: candidates, in: last, of: turn)
    guard elements.isEmpty else { return }
    guard after.overall.level > before.overall.level else { return nil }
    levels = [before.overall, after.overall]
  }

  private static func rank(_ verdict: Verdict) -> Int {
    switch verdict {
    case .notFound: 0
    case .implied: 1
    case .shown: 2
    }
  }

  /// The first evidence that lies behind the answer, and so in a reply.
  private static func sentence(
    for elements: [Element], in score: Turn.Score, of turn: Turn
  ) -> String? {
    let reply = turn.text(ofParts: [0]).utf8.count + 2
    return elements.lazy
      .flatMap { score.assessment.elements[$0].evidence }
      .first { $0.start >= reply }?
      .quote(from: turn.text(ofParts: score.parts))
  }
}
