import Interview

/// Where things stand when the program opens, and what Enter will begin.
public struct Standing: Hashable, Sendable {
  /// Minutes that one typed answer takes with its reading: four minutes spoken are ten to type.
  public static let minutesAQuestion = 10
  /// How many questions are asked where nobody said how long an evening is.
  public static let usualQuestions = 3

  public var today: CalendarDate
  public var interview: CalendarDate?
  /// The last day on which something was answered; nil without a history.
  public var last: Day?
  public var kind: SessionKind
  public var minutes: Int?
  public var questions: Int
  /// All ECQs, the one that should come first at the front.
  public var needs: [QualificationNeed]

  public init(
    history: History, today: CalendarDate, interview: CalendarDate? = nil,
    kind: SessionKind = .drill, minutes: Int? = nil, questions: Int? = nil, framework: Framework
  ) {
    self.today = today
    self.interview = interview
    self.kind = kind
    self.minutes = minutes
    self.questions =
      questions ?? minutes.map { max(1, $0 / Self.minutesAQuestion) } ?? Self.usualQuestions
    last = history.entries.map(\.date).max().map { Day($0, of: history) }
    needs = QualificationNeed.order(history, framework: framework)
  }

  /// Days until the interview, negative after it.
  public var daysToGo: Int? {
    interview.map { $0.daysSinceEpoch - today.daysSinceEpoch }
  }

  /// The ECQ that should come first.
  public var first: ECQ? { needs.first?.ecq }

  /// What was answered on one day.
  public struct Day: Hashable, Sendable {
    public var date: CalendarDate
    public var answers: Int
    public var thin: ThinElement?

    init(_ date: CalendarDate, of history: History) {
      let entries = history.entries.filter { $0.date == date }
      self.date = date
      answers = entries.count
      thin = ThinElement(in: entries)
    }
  }
}
