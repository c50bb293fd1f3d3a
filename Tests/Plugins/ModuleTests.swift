import ECQPrompts
import Interview
import PanelQA
import StructuredInterview
import TestSupport
import Testing

struct ModuleTests {
  static let modules: [any InterviewModule] = [
    ECQPromptDrill(), Panel(), StructuredBoard(), WarmUp(),
  ]

  @Test(arguments: modules)
  func `every module keeps the contract`(module: any InterviewModule) async {
    #expect(await ModuleContract().broken(by: module) == [])
  }

  @Test func `the contract finds what a careless module breaks`() async {
    let broken = await ModuleContract().broken(by: Careless())
    #expect(broken.contains("item ids differ"))
    #expect(broken.contains("without questions it says so instead of planning"))
  }

  @Test func `a drill takes as many prompts as fit into the minutes`() throws {
    var request = ModuleContract().request(.drill)
    request.count = nil
    request.minutes = 10
    #expect(try ECQPromptDrill().plan(request).items.count == 2)
    request.minutes = 1
    #expect(try ECQPromptDrill().plan(request).items.count == 1)
  }

  @Test func `a warm-up asks one question and probes nothing`() throws {
    var request = ModuleContract().request(.drill, mode: .real)
    request.count = nil
    let plan = try WarmUp().plan(request)
    #expect(plan.items.count == 1)
    #expect(plan.probeLimit == 0)
    #expect(plan.mode == .real)
  }

  @Test func `a warm-up draws by the seed, whatever order it is offered`() throws {
    var request = ModuleContract().request(.drill)
    request.candidates = Array(request.candidates.prefix(3))
    request.count = nil
    var times: [String: Int] = [:]
    for seed in 1...300 {
      request.seed = seed
      let drawn = try WarmUp().plan(request).items.map(\.question.id)
      var turned = request
      turned.candidates.reverse()
      #expect(try WarmUp().plan(turned).items.map(\.question.id) == drawn)
      times[drawn.joined(), default: 0] += 1
    }
    #expect(times.keys.sorted() == ["q1", "q2", "q3"])
    #expect(times.values.allSatisfy { (70...130).contains($0) }, "\(times)")
  }

  @Test func `a panel that is cut short still closes with its last question`() throws {
    var request = ModuleContract().request(.mock)
    request.count = 3
    #expect(try Panel().plan(request).items.map(\.question.id) == ["q1", "q2", "q12"])
  }

  @Test func `a probe goes to the weakest element for which one is prepared`() throws {
    let question = Samples.question(
      "one", probes: [Probe(element: .action, text: "Who?"), Probe(element: .result, text: "So?")])
    let plan = Samples.plan([question])
    var turn = SessionView.Turn(number: 1, item: "1", question: question, answers: ["I led."])
    turn.assessment = Samples.assessment(level: 2, result: 1)
    let view = SessionView(plan: plan, seed: 7, turns: [turn], timeUsed: 0)
    #expect(
      try Panel().next(in: view)
        == .probe(turn: 1, probe: Probe(element: .result, text: "So?")))
    turn.assessment = Samples.assessment(level: 4, result: 4)
    let content = SessionView(plan: plan, seed: 7, turns: [turn], timeUsed: 0)
    #expect(try Panel().next(in: content) == .done)
  }
}

/// Breaks what it can.
private struct Careless: InterviewModule {
  var manifest: ModuleManifest {
    ModuleManifest(
      id: "careless", title: "Careless", version: "0", kinds: [.drill], bankKinds: [.ecq])
  }

  func plan(_ request: PracticeRequest) -> Plan {
    var plan = Plan(inOrder: request, count: 3, probeLimit: 1)
    for index in plan.items.indices { plan.items[index].id = "same" }
    return plan
  }
}
