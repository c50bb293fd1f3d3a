import Interview

/// What every interview module promises; a module's author calls `broken(by:)` and expects nothing.
public struct ModuleContract {
  public init() {}

  /// The promises that a module breaks, in words.
  public func broken(by module: any InterviewModule) async -> [String] {
    var broken: [String] = []
    let manifest = module.manifest
    if manifest.id.isEmpty || manifest.id != manifest.id.lowercased() {
      broken.append("its id is a lower-case word, not '\(manifest.id)'")
    }
    if manifest.title.isEmpty { broken.append("it has a title") }
    if manifest.kinds.isEmpty { broken.append("it runs at least one kind of session") }
    for kind in manifest.kinds {
      for mode in PracticeMode.allCases {
        broken += await runs(module, request(kind, mode: mode))
      }
      broken += await failsWithoutQuestions(module, kind)
    }
    return broken
  }

  public func request(_ kind: SessionKind, mode: PracticeMode = .coached) -> PracticeRequest {
    let questions = (1...12).map {
      Samples.question("q\($0)", ecq: $0 % 2 == 0 ? "results" : "people")
    }
    return PracticeRequest(
      kind: kind, framework: Samples.framework, mode: mode, count: 4, seed: 7,
      date: Samples.date("2026-11-21"), candidates: questions.map { .init(question: $0) })
  }

  private func failsWithoutQuestions(
    _ module: any InterviewModule, _ kind: SessionKind
  ) async -> [String] {
    var empty = request(kind)
    empty.candidates = []
    do {
      _ = try await module.plan(empty)
      return ["without questions it says so instead of planning"]
    } catch {
      return []
    }
  }

  private func runs(_ module: any InterviewModule, _ request: PracticeRequest) async -> [String] {
    do {
      let plan = try await module.plan(request)
      var broken = checks(of: plan, for: request)
      if try await module.plan(request) != plan { broken.append("one request gives one plan") }
      return broken + (try await walk(module, plan, seed: request.seed))
    } catch {
      return ["it can plan and walk: \(error)"]
    }
  }

  private func checks(of plan: Plan, for request: PracticeRequest) -> [String] {
    var broken: [String] = []
    if plan.items.count != request.count { broken.append("it asks as many as were wished for") }
    if Set(plan.items.map(\.id)).count != plan.items.count { broken.append("item ids differ") }
    if plan.mode != request.mode { broken.append("it keeps the mode") }
    let offered = request.candidates.map(\.question)
    if !plan.items.allSatisfy({ offered.contains($0.question) }) {
      broken.append("it asks only what it was offered")
    }
    if !plan.items.allSatisfy({ $0.think >= 0 && $0.answer > 0 }) {
      broken.append("its times are positive")
    }
    return broken
  }

  /// Walks the plan with a result that is always missing, so that every probe has its occasion.
  private func walk(
    _ module: any InterviewModule, _ plan: Plan, seed: Int
  ) async throws -> [String] {
    var view = SessionView(plan: plan, seed: seed, turns: [], timeUsed: 0)
    for _ in 0..<(plan.items.count * (plan.probeLimit + 2) + 1) {
      let step = try await module.next(in: view)
      guard try await module.next(in: view) == step else { return ["one view gives one step"] }
      switch step {
      case .ask(let id):
        guard let item = plan.item(id), !view.turns.contains(where: { $0.item == id }) else {
          return ["it asks what is planned, and once: '\(id)'"]
        }
        view.turns.append(
          SessionView.Turn(
            number: view.turns.count + 1, item: id, question: item.question,
            answers: ["I led it."], assessment: Samples.assessment(result: 1)))
      case .probe(let number, let probe):
        guard let last = view.turns.last, last.number == number,
          last.probes.count < plan.probeLimit
        else { return ["it probes the last answer, and not too often"] }
        view.turns[view.turns.count - 1].probes.append(probe)
      case .pause: break
      case .done:
        return view.turns.count == plan.items.count ? [] : ["it is done when all was asked"]
      }
      view.timeUsed += 60_000
    }
    return ["it comes to an end"]
  }
}
