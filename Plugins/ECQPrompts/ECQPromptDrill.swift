import Interview

/// Timed drills on the qualifications, one prompt at a time.
public struct ECQPromptDrill: InterviewModule {
  /// How many prompts a drill has where nobody says.
  public static let usualCount = 3

  public init() {}

  public var manifest: ModuleManifest {
    ModuleManifest(
      id: "ecq-prompts", title: "Timed ECQ drill", version: "1.0.0", kinds: [.drill],
      bankKinds: [.ecq])
  }

  /// The candidates in their order, as many as were asked for or as fit into the minutes.
  public func plan(_ request: PracticeRequest) throws(ModuleError) -> Plan {
    guard !request.candidates.isEmpty else { throw .tooFewQuestions(found: 0, needed: 1) }
    var plan = Plan(inOrder: request, count: Self.usualCount, probeLimit: 1)
    if request.count == nil, let minutes = request.minutes {
      plan = Plan(inOrder: request, count: PracticeRequest.candidateLimit, probeLimit: 1)
      plan.items = Array(plan.items.prefix(fitting(minutes * 60, in: plan.items)))
    }
    return plan
  }

  public func next(in view: SessionView) throws(ModuleError) -> Step {
    view.nextProbe ?? view.nextInOrder
  }

  /// How many items can be thought over and spoken in so many seconds, at least one.
  private func fitting(_ seconds: Int, in items: [Plan.Item]) -> Int {
    var used = 0
    let count = items.prefix { item in
      used += item.think + item.answer
      return used <= seconds
    }.count
    return max(1, count)
  }
}
