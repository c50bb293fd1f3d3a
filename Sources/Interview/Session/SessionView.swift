/// What a module may see of a session: its plan and this person's turns, nothing of other people.
public struct SessionView: Hashable, Sendable {
  public var plan: Plan
  public var seed: Int
  public var turns: [Turn]
  /// Session time used so far, in milliseconds.
  public var timeUsed: Int

  public init(plan: Plan, seed: Int, turns: [Turn], timeUsed: Int) {
    self.plan = plan
    self.seed = seed
    self.turns = turns
    self.timeUsed = timeUsed
  }

  /// One question put to the person, with what was said to it.
  public struct Turn: Hashable, Sendable {
    /// Its number in the session, from 1.
    public var number: Int
    public var item: String
    public var question: Question
    /// The answer and the replies to probes, in order; empty where nothing was written down.
    public var answers: [String]
    public var probes: [Probe]
    public var assessment: Assessment?
    public var isSkipped: Bool
    /// The turn of which this is another try.
    public var again: Int?

    public init(
      number: Int, item: String, question: Question, answers: [String] = [], probes: [Probe] = [],
      assessment: Assessment? = nil, isSkipped: Bool = false, again: Int? = nil
    ) {
      self.number = number
      self.item = item
      self.question = question
      self.answers = answers
      self.probes = probes
      self.assessment = assessment
      self.isSkipped = isSkipped
      self.again = again
    }
  }
}

extension SessionView {
  /// The plan walked in order without probes: what runs when a module has nothing else to say.
  public var nextInOrder: Step {
    let asked = Set(turns.map(\.item))
    return plan.items.first { !asked.contains($0.id) }.map { .ask(item: $0.id) } ?? .done
  }

  /// The prepared probe for what the last answer lacks most; nil where it lacks nothing, or enough was asked.
  ///
  /// An element is lacking that was not shown, or whose level is below 3. The lowest level comes
  /// first; of equals, what was done and what came of it come before the setting.
  public var nextProbe: Step? {
    guard let turn = turns.last, !turn.isSkipped, let assessment = turn.assessment,
      turn.probes.count < plan.probeLimit
    else { return nil }
    let unasked = turn.question.probes.filter { !turn.probes.contains($0) }
    let byNeed: [Element] = [.result, .action, .challenge, .context]
    let lacking = byNeed.enumerated()
      .filter { _, element in
        let reading = assessment.elements[element]
        return reading.verdict != .shown || reading.level < 3
      }
      .sorted {
        (assessment.elements[$0.element].level, $0.offset)
          < (assessment.elements[$1.element].level, $1.offset)
      }
    for (_, element) in lacking {
      if let probe = unasked.first(where: { $0.element == element }) {
        return .probe(turn: turn.number, probe: probe)
      }
    }
    return nil
  }
}
