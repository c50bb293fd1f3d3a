/// What was asked before and how it went: a line for each question, without a word of the answers.
public struct History: Hashable, Sendable {
  public var entries: [Entry]

  public init(entries: [Entry] = []) {
    self.entries = entries
  }

  public struct Entry: Hashable, Sendable {
    /// Bank and id of the question.
    public var question: String
    public var ecq: String?
    public var competency: String?
    public var date: CalendarDate
    /// Levels 1 to 5; nil where the answer was not scored.
    public var overall: Int?
    public var weakest: Element?

    public init(
      question: String, ecq: String? = nil, competency: String? = nil, date: CalendarDate,
      overall: Int? = nil, weakest: Element? = nil
    ) {
      self.question = question
      self.ecq = ecq
      self.competency = competency
      self.date = date
      self.overall = overall
      self.weakest = weakest
    }
  }
}
