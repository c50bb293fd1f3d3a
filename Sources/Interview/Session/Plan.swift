/// What a session will ask, in order, with its times.
public struct Plan: Hashable, Codable, Sendable {
  public var items: [Item]
  public var mode: PracticeMode
  /// The most probes after one answer.
  public var probeLimit: Int
  /// What is said before the first question.
  public var opening: String?
  /// What is said after the last one.
  public var closing: String?

  public init(
    items: [Item], mode: PracticeMode, probeLimit: Int, opening: String? = nil,
    closing: String? = nil
  ) {
    self.items = items
    self.mode = mode
    self.probeLimit = probeLimit
    self.opening = opening
    self.closing = closing
  }

  public func item(_ id: String) -> Item? {
    items.first { $0.id == id }
  }

  /// One question at its place.
  public struct Item: Hashable, Codable, Sendable {
    /// Its name within the plan.
    public var id: String
    public var question: Question
    /// Seconds to think; a speaking time.
    public var think: Int
    /// Seconds to speak.
    public var answer: Int
    /// Why this question was chosen.
    public var reason: String?

    public init(id: String, question: Question, think: Int, answer: Int, reason: String? = nil) {
      self.id = id
      self.question = question
      self.think = think
      self.answer = answer
      self.reason = reason
    }
  }
}

extension Plan {
  /// The first `count` candidates in the order given, each with its own times.
  public init(inOrder request: PracticeRequest, count: Int, probeLimit: Int) {
    let chosen = request.candidates.prefix(request.count ?? count)
    let items = chosen.enumerated().map { index, candidate in
      Item(
        id: String(index + 1), question: candidate.question, think: candidate.question.think,
        answer: candidate.question.answer, reason: candidate.reason)
    }
    self.init(items: items, mode: request.mode, probeLimit: probeLimit)
  }
}
