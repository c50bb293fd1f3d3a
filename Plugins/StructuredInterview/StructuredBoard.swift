import Interview

/// A structured interview: the same questions in the same order for everybody, with prepared probes.
///
/// The board of a qualifications review is reported to ask five predetermined questions
/// (https://sesservice.com/assessment/).
public struct StructuredBoard: InterviewModule {
  public static let usualCount = 5

  public init() {}

  public var manifest: ModuleManifest {
    ModuleManifest(
      id: "structured-interview", title: "Structured interview", version: "1.0.0",
      kinds: [.board], bankKinds: [.structured])
  }

  public func plan(_ request: PracticeRequest) throws(ModuleError) -> Plan {
    guard !request.candidates.isEmpty else { throw .tooFewQuestions(found: 0, needed: 1) }
    let all = Plan(inOrder: request, count: request.candidates.count, probeLimit: 1)
    let count = request.minutes.map(all.count) ?? Self.usualCount
    return Plan(inOrder: request, count: count, probeLimit: 1)
  }

  public func next(in view: SessionView) throws(ModuleError) -> Step {
    view.nextProbe ?? view.nextInOrder
  }
}
