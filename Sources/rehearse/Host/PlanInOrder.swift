import Interview

/// Stands in for a module that this program does not have: walks a plan in order, without probes.
struct PlanInOrder: InterviewModule {
  let id: String

  var manifest: ModuleManifest {
    ModuleManifest(
      id: id, title: id, version: "0", kinds: SessionKind.allCases, bankKinds: BankKind.allCases)
  }

  func plan(_ request: PracticeRequest) -> Plan {
    Plan(inOrder: request, count: request.candidates.count, probeLimit: 0)
  }
}
