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
    guard request.count == nil, let minutes = request.minutes else {
      return Plan(inOrder: request, count: Self.usualCount, probeLimit: 1)
    }
    var plan = Plan(inOrder: request, count: request.candidates.count, probeLimit: 1)
    plan.items = Array(plan.items.prefix(plan.count(fitting: minutes)))
    return plan
  }

  public func next(in view: SessionView) throws(ModuleError) -> Step {
    view.nextProbe ?? view.nextInOrder
  }
}
