/// A set of Executive Core Qualifications with the dates between which boards used it.
public struct Framework: Hashable, Codable, Sendable {
  /// The word a user types for it: `ses2025`, `legacy2006`.
  public var id: String
  public var title: String
  public var version: String
  /// When it was made known; nil where no source says so.
  public var announced: CalendarDate?
  /// The first day on which it had to be used.
  public var effectiveFrom: CalendarDate
  /// The last day of its use; nil while it is in force.
  public var effectiveTo: CalendarDate?
  /// The order or memo that it rests on.
  public var authority: String?
  public var source: String?
  public var ecqs: [ECQ]
  /// Competencies that cut across all ECQs, as the 2006 framework has six of.
  public var fundamentals: [Competency]

  public init(
    id: String, title: String, version: String, announced: CalendarDate? = nil,
    effectiveFrom: CalendarDate, effectiveTo: CalendarDate? = nil, authority: String? = nil,
    source: String? = nil, ecqs: [ECQ], fundamentals: [Competency] = []
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.announced = announced
    self.effectiveFrom = effectiveFrom
    self.effectiveTo = effectiveTo
    self.authority = authority
    self.source = source
    self.ecqs = ecqs
    self.fundamentals = fundamentals
  }

  /// The framework that is taken when nobody names one.
  public static let defaultID = "ses2025"

  public func isInForce(on date: CalendarDate) -> Bool {
    effectiveFrom <= date && (effectiveTo.map { date <= $0 } ?? true)
  }

  /// Title and dates in one phrase, as it is named wherever it is used.
  public var titleWithDates: String {
    if let effectiveTo {
      "\(title) (in force from \(effectiveFrom) to \(effectiveTo))"
    } else {
      "\(title) (in force since \(effectiveFrom))"
    }
  }

  public func ecq(_ id: String) -> ECQ? {
    ecqs.first { $0.id == id }
  }

  /// The competency with this id, of an ECQ or fundamental.
  public func competency(_ id: String) -> Competency? {
    competencies.first { $0.id == id }
  }

  /// The ECQ to which a competency belongs; nil for a fundamental one.
  public func ecq(ofCompetency id: String) -> ECQ? {
    ecqs.first { $0.competencies.contains { $0.id == id } }
  }

  /// All competencies, ECQ by ECQ, the fundamental ones last.
  public var competencies: [Competency] {
    ecqs.flatMap(\.competencies) + fundamentals
  }
}
