import Interview
import TestSupport
import Testing

@testable import Practice

struct SessionTests {
  let plan = Samples.plan([Samples.question("one"), Samples.question("two", ecq: "results")])

  @Test func `nothing can be done before a session begins`() {
    #expect(throws: Refusal.notStarted) { try Session().decide(.begin, at: 0) }
  }

  @Test func `a new session owes its first step`() throws {
    let stage = try Stage(plan: plan)
    #expect(stage.session.owed == [.nextStep(track: nil)])
  }

  @Test func `a question is followed by thinking time and then by the answer, each by itself`()
    throws
  {
    var stage = try Stage(plan: plan)
    try stage.settle()
    #expect(stage.session.owed == [.wake(at: 30_000, track: nil)])
    try stage.wait(31)
    guard case .answering(0, .typed, let clock) = stage.track.stage else {
      Issue.record("not answering: \(stage.track.stage)")
      return
    }
    #expect(clock.startedAt == 30_000)
    #expect(clock.limit == 600_000)
  }

  @Test func `an answer in time has its elapsed time and no overtime`() throws {
    var stage = try Stage(plan: plan)
    try stage.answer("We had a backlog.", after: 120)
    let part = try #require(stage.session.turns.first?.answer)
    #expect(part.elapsed == 120_000)
    #expect(part.overtime == 0)
    #expect(part.text == "We had a backlog.")
  }

  @Test
  func `warnings come at half time, one minute and twenty seconds, and then the end, each once`()
    throws
  {
    var stage = try Stage(plan: plan)
    try stage.answer("Late.", after: 630)
    let clockEvents = stage.bodies.filter {
      switch $0 {
      case .timeWarned, .timeExpired: true
      default: false
      }
    }
    #expect(
      clockEvents == [
        .timeWarned(turn: 1, leftMs: 300_000), .timeWarned(turn: 1, leftMs: 60_000),
        .timeWarned(turn: 1, leftMs: 20_000), .timeExpired(turn: 1),
      ])
    #expect(stage.session.turns.first?.answer?.overtime == 30_000)
  }

  @Test func `a pause stops the clock and is left out of the figures`() throws {
    var stage = try Stage(plan: plan)
    try stage.settle()
    try stage.perform(.begin)
    try stage.wait(100)
    try stage.perform(.pause(why: "telephone"))
    #expect(stage.session.owed.isEmpty)
    try stage.wait(4000)
    try stage.perform(.proceed)
    try stage.wait(20)
    try stage.perform(.submit(text: "Done.", medium: .typed, how: .prompt))
    let part = try #require(stage.session.turns.first?.answer)
    #expect(part.elapsed == 120_000)
    #expect(part.overtime == 0)
  }

  @Test func `extended time moves the end and the warnings that lie ahead`() throws {
    var stage = try Stage(plan: plan)
    try stage.settle()
    try stage.perform(.begin)
    try stage.wait(590)
    try stage.perform(.extend(ms: 120_000))
    #expect(stage.session.owed == [.wake(at: 660_000, track: nil)])
    try stage.wait(200)
    #expect(stage.bodies.count { $0 == .timeWarned(turn: 1, leftMs: 60_000) } == 2)
    #expect(stage.bodies.last == .timeExpired(turn: 1))
  }

  @Test
  func `a probe asks for what the answer lacks, and its reply is scored together with the answer`()
    throws
  {
    var stage = try Stage(plan: plan)
    try stage.answer("I merged two queues.", after: 60)
    try stage.settle()
    #expect(stage.bodies.contains(.probeAsked(turn: 1, text: "What changed?", element: .result)))
    guard case .answering(1, _, let clock) = stage.track.stage else {
      Issue.record("no reply is awaited: \(stage.track.stage)")
      return
    }
    #expect(clock.limit == 150_000)
    try stage.perform(.submit(text: "Backlog fell by half.", medium: .typed, how: .prompt))
    #expect(stage.session.owed.first == .score(turn: 1))
    #expect(
      stage.session.textToScore(turn: 1)?.text == "I merged two queues.\n\nBacklog fell by half.")
    try stage.settle()
    #expect(stage.session.turns.map(\.number) == [1, 2])
  }

  @Test func `a probe that is passed over leaves the answer's own score`() throws {
    var stage = try Stage(plan: plan)
    try stage.answer("I merged two queues.", after: 60)
    try stage.settle()
    try stage.perform(.skip)
    try stage.settle()
    let first = try #require(stage.session.turns.first)
    #expect(first.score?.parts == [0])
    #expect(!first.isSkipped)
    #expect(stage.session.turns.count == 2)
  }

  @Test func `a skipped question is owed no score and no probe`() throws {
    var stage = try Stage(plan: plan)
    try stage.settle()
    try stage.perform(.skip)
    #expect(stage.session.owed == [.nextStep(track: nil)])
    try stage.settle()
    #expect(stage.session.turns.first?.isSkipped == true)
    #expect(stage.session.turns.last?.item == "2")
  }

  @Test func `another try is a turn of its own that points to the first`() throws {
    var stage = try Stage(plan: plan)
    stage.resultLevel = 4
    try stage.answer("I led.", after: 30)
    try stage.settleOnce()
    try stage.perform(.tryAgain(turn: nil))
    let again = try #require(stage.session.turns.last)
    #expect(again.number == 2)
    #expect(again.again == 1)
    #expect(again.item == "1")
    try stage.answer("I led well.", after: 30)
    try stage.settle()
    #expect(stage.session.turns.map(\.item) == ["1", "1", "2"])
  }

  @Test func `a walked plan ends the session, and then only notes and scores are taken`() throws {
    var stage = try Stage(plan: plan)
    stage.resultLevel = 4
    try stage.answer("I led.", after: 30)
    try stage.answer("I delivered.", after: 30)
    try stage.settle()
    #expect(stage.session.endReason == "done")
    #expect(stage.session.owed.isEmpty)
    #expect(throws: Refusal.ended) { try stage.session.decide(.skip, at: 0) }
    #expect(
      try stage.session.decide(.note(about: nil, text: "Good."), at: 0)
        == [.noteTaken(about: nil, text: "Good.")])
  }

  @Test func `spoken answers and notes keep their time and are owed no score`() throws {
    for medium in [Medium.spoken, .notes] {
      var stage = try Stage(plan: plan)
      try stage.perform(.set(.medium(medium)))
      try stage.settle()
      try stage.perform(.begin)
      try stage.wait(22)
      try stage.perform(.mark(.context))
      try stage.wait(30)
      try stage.perform(.submit(text: "", medium: medium, how: .prompt))
      #expect(stage.session.owed == [.nextStep(track: nil)])
      #expect(
        stage.session.turns.first?.answer?.marks == [Part.Mark(element: .context, at: 22_000)])
    }
  }

  @Test func `a module may not ask what the plan lacks, nor ask twice, nor probe without end`()
    throws
  {
    var stage = try Stage(plan: plan)
    #expect(throws: Refusal.unknownItem("9")) {
      try stage.session.decide(.take(.ask(item: "9")), at: 0)
    }
    try stage.answer("I led.", after: 30)
    try stage.settleOnce()
    #expect(throws: Refusal.alreadyAsked(item: "1")) {
      try stage.session.decide(.take(.ask(item: "1")), at: 0)
    }
    let probe = Probe(element: .action, text: "Who?")
    #expect(throws: Refusal.unknownTurn(4)) {
      try stage.session.decide(.take(.probe(turn: 4, probe: probe)), at: 0)
    }
    try stage.settle()
    try stage.perform(.skip)
    #expect(throws: Refusal.tooManyProbes(limit: 1)) {
      try stage.session.decide(.take(.probe(turn: 1, probe: probe)), at: 0)
    }
  }

  @Test func `an answer longer than a record may be is refused with both sizes`() throws {
    var stage = try Stage(plan: plan)
    try stage.settle()
    try stage.perform(.begin)
    let text = String(repeating: "a", count: Session.answerLimit + 1)
    #expect(throws: Refusal.tooLong(bytes: 4_194_305, limit: 4_194_304)) {
      try stage.session.decide(.submit(text: text, medium: .typed, how: .pasted), at: 0)
    }
  }

  @Test func `a lobby ends by itself when its time is over`() throws {
    var stage = try Stage(plan: plan)
    try stage.perform(.take(.pause(why: "lobby", seconds: 60)))
    #expect(stage.session.owed == [.wake(at: 60_000, track: nil)])
    try stage.wait(61)
    #expect(stage.bodies.contains(.continued))
    #expect(stage.session.turns.count == 1)
  }
}
