import Interview

/// An easy question before the first hard one, so that the candidate has heard their own voice.
public struct WarmUp: InterviewModule {
  public static let id = "warm-up"

  /// How many questions are asked where nobody says.
  public static let usualCount = 1

  public init() {}

  public var manifest: ModuleManifest {
    ModuleManifest(
      id: Self.id, title: "Warm-up", version: "1.0.0", kinds: [.drill], bankKinds: [.warmUp])
  }

  /// As many questions as were asked for, drawn by the seed, without probes.
  public func plan(_ request: PracticeRequest) throws(ModuleError) -> Plan {
    guard !request.candidates.isEmpty else { throw .tooFewQuestions(found: 0, needed: 1) }
    // The host ranks candidates with the same seed, and a shuffle of the same shuffle favors some;
    // so the draw begins from an order that does not depend on the ranking.
    let inOrder = request.candidates.sorted { $0.question.key < $1.question.key }
    var chance = SeededGenerator(seed: request.seed)
    var drawn = request
    drawn.candidates = chance.shuffled(inOrder)
    return Plan(inOrder: drawn, count: Self.usualCount, probeLimit: 0)
  }

  public func next(in view: SessionView) throws(ModuleError) -> Step {
    view.nextInOrder
  }
}
