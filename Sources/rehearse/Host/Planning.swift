import CCAR
import Interview
import Journal
import Practice

/// A plan for a new session, from what was wished for and what there is.
struct Planning {
  let module: any InterviewModule
  let request: PracticeRequest
  let plan: Plan
  /// What is to be told of a module that could not plan; its questions are then asked in order.
  let failure: Command?

  init(_ wishes: Wishes, workplace: Workplace, date: CalendarDate) async throws {
    let registry = workplace.registry
    module =
      if let id = wishes.module { try registry.module(id) } else {
        try registry.module(for: wishes.kind)
      }
    let manifest = module.manifest
    let history =
      wishes.kind == .drill ? PastSessions(in: workplace.folders).history : History()
    request = try wishes.request(to: manifest, in: workplace, history: history, date: date)
    do {
      let plan = try await module.plan(request)
      if let flaw = plan.flaw { throw ModuleError.failed("its plan is of no use: \(flaw)") }
      self.plan = plan
      failure = nil
    } catch {
      plan = Plan(inOrder: request, count: 5, probeLimit: 1)
      failure = .moduleFailed(
        module: manifest.id, during: "plan", message: String(describing: error))
    }
  }

  func start(session: String, scorer: String) -> SessionStart {
    SessionStart(
      session: session, app: Version.number, scorer: scorer, framework: request.framework.id,
      kind: request.kind, module: module.manifest.id, plan: plan, seed: request.seed,
      zone: WallClock.zone)
  }
}
