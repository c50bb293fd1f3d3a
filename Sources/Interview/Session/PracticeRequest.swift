/// What somebody wants to practise, with the questions that could be asked, the best first.
public struct PracticeRequest: Hashable, Sendable {
  /// The most candidates that a module is handed.
  public static let candidateLimit = 200

  public var kind: SessionKind
  public var framework: Framework
  public var mode: PracticeMode
  /// How many questions; nil leaves it to the module.
  public var count: Int?
  /// How many minutes there are.
  public var minutes: Int?
  /// From which chance is drawn, so that the same request gives the same plan.
  public var seed: Int
  public var date: CalendarDate
  /// Wishes that only some modules know, by name.
  public var settings: [String: String]
  public var candidates: [Candidate]

  public init(
    kind: SessionKind, framework: Framework, mode: PracticeMode = .coached, count: Int? = nil,
    minutes: Int? = nil, seed: Int, date: CalendarDate, settings: [String: String] = [:],
    candidates: [Candidate], history: History? = nil
  ) {
    self.kind = kind
    self.framework = framework
    self.mode = mode
    self.count = count
    self.minutes = minutes
    self.seed = seed
    self.date = date
    self.settings = settings
    self.candidates = Array(candidates.prefix(Self.candidateLimit))
  }

  /// A question that could be asked, and why it stands where it stands.
  public struct Candidate: Hashable, Sendable {
    public var question: Question
    public var reason: String?

    public init(question: Question, reason: String? = nil) {
      self.question = question
      self.reason = reason
    }
  }
}
