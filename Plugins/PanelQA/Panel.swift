import Interview

/// A panel that asks its questions in order, with a follow-up where an answer lacks something.
public struct Panel: InterviewModule {
  /// How many questions a panel asks where nobody says.
  public static let usualCount = 6

  public init() {}

  public var manifest: ModuleManifest {
    ModuleManifest(
      id: "panel-qa", title: "Mock panel", version: "1.0.0", kinds: [.mock], bankKinds: [.panel])
  }

  /// The first questions of the bank and its last one, which closes the panel however few are asked.
  public func plan(_ request: PracticeRequest) throws(ModuleError) -> Plan {
    guard let last = request.candidates.last else { throw .tooFewQuestions(found: 0, needed: 1) }
    var shortened = request
    let all = Plan(inOrder: request, count: request.candidates.count, probeLimit: 1)
    let count = request.count ?? request.minutes.map(all.count) ?? Self.usualCount
    if count < request.candidates.count {
      shortened.candidates = Array(request.candidates.prefix(max(0, count - 1))) + [last]
    }
    return Plan(inOrder: shortened, count: count, probeLimit: 1)
  }

  public func next(in view: SessionView) throws(ModuleError) -> Step {
    view.nextProbe ?? view.nextInOrder
  }
}
