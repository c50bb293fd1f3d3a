import CCAR
import Interview
import Practice
import TestSupport
import Testing

@testable import rehearse

/// Throws wherever it is told to.
struct Failing: InterviewModule {
  /// The number of turns at which `next` throws or returns what cannot be.
  var throwsAt: Set<Int> = []
  var nonsenseAt: Set<Int> = []

  var manifest: ModuleManifest {
    ModuleManifest(
      id: "failing", title: "Failing", version: "1", kinds: [.drill], bankKinds: [.ecq])
  }

  func plan(_ request: PracticeRequest) throws(ModuleError) -> Plan { throw .failed("no plan") }

  func next(in view: SessionView) throws(ModuleError) -> Step {
    if throwsAt.contains(view.turns.count) { throw .failed("out of order") }
    if nonsenseAt.contains(view.turns.count) { return .ask(item: "nowhere") }
    return view.nextProbe ?? view.nextInOrder
  }
}

struct ModuleFailureTests {
  func play(_ module: Failing) async throws -> Session {
    let plan = Samples.plan([Samples.question("a"), Samples.question("b"), Samples.question("c")])
    var rehearsal = Rehearsal(
      module: module, scorer: Scorer(frameworks: []), ledger: Ledger(nil),
      clock: SessionClock(from: 0, rate: 1), wall: { Samples.moment }, show: { _, _ in })
    try rehearsal.perform(.start(Samples.start(plan)))
    let lines = ["one", "two", "three"].enumerated().map {
      AnswerLine(
        line: $0.offset, text: "I led \($0.element) offices.", seconds: 60, probes: [],
        question: nil, skip: false)
    }
    var player = FilePlayer(
      rehearsal: rehearsal, answers: AnswersLeft(lines, for: rehearsal.session))
    #expect(try await player.play() == .done)
    return player.rehearsal.session
  }

  @Test(arguments: [0, 1, 2, 3])
  func `a module that throws costs its own question's probe and never the session`(
    turns: Int
  ) async throws {
    let session = try await play(Failing(throwsAt: [turns]))
    #expect(session.turns.map(\.item) == ["1", "2", "3"])
    #expect(session.turns.allSatisfy { $0.answer != nil })
    #expect(session.endReason == "done")
    #expect(session.failures.map(\.message) == ["out of order"])
    #expect(session.turns.count { $0.probes.isEmpty } == (turns == 0 ? 0 : 1))
  }

  @Test func `a module that always throws still gets through its plan`() async throws {
    let session = try await play(Failing(throwsAt: [0, 1, 2, 3]))
    #expect(session.turns.count == 3)
    #expect(session.failures.count == 4)
  }

  @Test func `a step that cannot be is told and replaced by the next in order`() async throws {
    let session = try await play(Failing(nonsenseAt: [1]))
    #expect(session.turns.map(\.item) == ["1", "2", "3"])
    #expect(session.failures.map(\.message) == ["the plan has no item 'nowhere'"])
  }
}
