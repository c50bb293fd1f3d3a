import Interview

/// Which questions to ask first, with the reason.
public enum Ranking {
  /// Candidates for a drill: what was asked least often first, qualification by qualification in turn.
  ///
  /// The qualification with the least practice begins, as the start line says. Equals stand in an order drawn from the seed, so that the same request gives the same drill.
  public static func forDrill(
    _ questions: [Question], framework: Framework, history: History = History(), seed: Int
  ) -> [PracticeRequest.Candidate] {
    var chance = SeededGenerator(seed: seed)
    let past = Dictionary(grouping: history.entries, by: \.question)
    let drawn = chance.shuffled(questions)
      .enumerated()
      .sorted { a, b in
        (past[a.element.key]?.count ?? 0, a.offset) < (past[b.element.key]?.count ?? 0, b.offset)
      }
      .map(\.element)
    var byECQ = Dictionary(grouping: drawn) { question in ecq(of: question, in: framework) }
    let needs = QualificationNeed.order(history, framework: framework)
    let order = needs.map { Optional($0.ecq.id) } + [nil]
    var ranked: [Question] = []
    while ranked.count < drawn.count {
      for ecq in order where byECQ[ecq]?.isEmpty == false {
        if let next = byECQ[ecq]?.removeFirst() { ranked.append(next) }
      }
    }
    return ranked.map { question in
      .init(question: question, reason: reason(past[question.key]?.map(\.date).max()))
    }
  }

  private static func ecq(of question: Question, in framework: Framework) -> String? {
    let id = question.ecq ?? question.competency.flatMap { framework.ecq(ofCompetency: $0)?.id }
    return id.flatMap { framework.ecq($0)?.id }
  }

  private static func reason(_ last: CalendarDate?) -> String {
    last.map { "last asked on \($0)" } ?? "not asked yet"
  }
}
