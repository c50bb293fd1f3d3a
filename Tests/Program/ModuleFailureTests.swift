import Banks
import CCAR
import Interview
import Journal
import Practice
import TestSupport
import Testing

@testable import rehearse

/// Throws wherever it is told to.
struct Failing: InterviewModule {
  /// The number of turns at which `next` throws or returns what cannot be.
  var throwsAt: Set<Int> = []
  var nonsenseAt: Set<Int> = []
  var pausesAt: Set<Int> = []
  var isDoneAt: Set<Int> = []

  var manifest: ModuleManifest {
    ModuleManifest(
      id: "failing", title: "Failing", version: "1", kinds: [.drill], bankKinds: [.ecq])
  }

  func plan(_ request: PracticeRequest) throws(ModuleError) -> Plan { throw .failed("no plan") }

  func next(in view: SessionView) throws(ModuleError) -> Step {
    if throwsAt.contains(view.turns.count) { throw .failed("out of order") }
    if nonsenseAt.contains(view.turns.count) { return .ask(item: "nowhere") }
    if pausesAt.contains(view.turns.count) { return .pause(why: "lobby", seconds: 60) }
    if isDoneAt.contains(view.turns.count) { return .done }
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
    let text = ["one", "two", "three"].map { Answers.line("I led \($0) offices.", seconds: 60) }
    let answers = try AnswersFile(Array(text.joined(separator: "\n").utf8), file: "a.jsonl")
    var player = FilePlayer(
      rehearsal: rehearsal, answers: try AnswersLeft(answers, for: rehearsal.session))
    #expect(await player.play() == .done)
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

  @Test func `a pause of the module is waited for, and one without end is not`() async throws {
    let session = try await play(Failing(pausesAt: [1]))
    #expect(session.turns.count == 3)
    #expect(session.endReason == "done")
    let pauses = session.log.count { $0.body == .paused(why: "lobby", limitMs: 60_000) }
    #expect(pauses == 1)
    #expect(session.failures.map(\.message) == ["the clock stands already"])
  }

  @Test func `a module that is done too early does not end the session`() async throws {
    let session = try await play(Failing(isDoneAt: [0, 1]))
    #expect(session.turns.count == 3)
    #expect(
      session.failures.map(\.message).first == "it ended the session before everything was asked")
  }

  @Test func `a module that cannot plan has its questions asked in order, and that is told`()
    async throws
  {
    let scratch = try ScratchFolder()
    let bank = """
      ---
      id: org.test.bank
      title: Test
      kind: ecq
      ---
      ## Tell us about one. {#one}
      ecq: leading-people-2025

      ## Tell us about two. {#two}
      ecq: achieving-results
      """
    let file = try scratch.write(bank, to: "bank.md")
    let workplace = Workplace(
      folders: Folders(environment: ["REHEARSE_HOME": scratch.path], home: "/"),
      configuration: Configuration(), library: BankLibrary([.named(file)]),
      registry: try Registry([Failing()]), complaints: [])
    let planning = try await Planning(
      Wishes(kind: .drill, seed: 7), workplace: workplace, date: Samples.date("2026-11-21"))
    #expect(Set(planning.plan.items.map(\.question.id)) == ["one", "two"])
    #expect(
      planning.failure == .moduleFailed(module: "failing", during: "plan", message: "no plan"))
  }
}
