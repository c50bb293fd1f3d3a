import Interview

/// An answer with all that the scorer may know of what was asked.
public struct AnswerText: Hashable, Sendable {
  public var text: String
  /// The question as it was put, so that saying it back earns nothing.
  public var question: String?
  public var kind: QuestionKind
  public var ecq: String?
  /// The question's own follow-ups.
  public var probes: [Probe]
  /// The day that date rules count from.
  public var asOf: CalendarDate

  public init(
    text: String, question: String? = nil, kind: QuestionKind = .behavioral, ecq: String? = nil,
    probes: [Probe] = [], asOf: CalendarDate
  ) {
    self.text = text
    self.question = question
    self.kind = kind
    self.ecq = ecq
    self.probes = probes
    self.asOf = asOf
  }
}
