import Interview

/// How much an ECQ has been practised.
public struct QualificationNeed: Hashable, Sendable {
  public var ecq: ECQ
  public var answers: Int
  /// The mean level of its scored answers; nil where none was scored.
  public var level: Hundredths?
  public var last: CalendarDate?

  /// All ECQs, the one that should come first at the front.
  ///
  /// Fewest answers, then the lowest level, then the one that was practised longest ago; of equals
  /// the framework's order.
  public static func order(_ history: History, framework: Framework) -> [QualificationNeed] {
    let byECQ = Dictionary(grouping: history.entries) { entry in
      entry.ecq ?? entry.competency.flatMap { framework.ecq(ofCompetency: $0)?.id }
    }
    return framework.ecqs
      .map { QualificationNeed($0, entries: byECQ[$0.id] ?? []) }
      .enumerated()
      .sorted { $0.element.rank(at: $0.offset) < $1.element.rank(at: $1.offset) }
      .map(\.element)
  }

  private init(_ ecq: ECQ, entries: [History.Entry]) {
    let levels = entries.compactMap(\.overall)
    self.ecq = ecq
    answers = entries.count
    level = levels.isEmpty ? nil : Hundredths(levels.reduce(0, +), of: levels.count)
    last = entries.map(\.date).max()
  }

  private func rank(at place: Int) -> (Int, Int, Int, Int) {
    (answers, level?.count ?? 0, last?.daysSinceEpoch ?? 0, place)
  }
}
