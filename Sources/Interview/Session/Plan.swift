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
  /// How long a question may give to think or to speak, in seconds.
  public static let seconds = 0...86_400

  /// Why it cannot be carried out, in words; nil for a sound plan.
  public var flaw: String? {
    if items.isEmpty { return "it has no questions" }
    if Set(items.map(\.id)).count < items.count { return "two of its items have one id" }
    if items.contains(where: {
      !Self.seconds.contains($0.think) || !Self.seconds.contains($0.answer)
    }) {
      return "a time is less than 0 or more than a day"
    }
    if !(0...9).contains(probeLimit) { return "it allows \(probeLimit) probes" }
    return nil
  }

  /// As many of the first items as can be thought over and spoken in so many minutes, at least one.
  public func count(fitting minutes: Int) -> Int {
    var used = 0
    let count = items.prefix { item in
      used += item.think + item.answer
      return used <= minutes * 60
    }.count
    return max(1, count)
  }

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
