import Interview
import TestSupport
import Testing

@testable import Practice

struct UndoTests {
  let plan = Samples.plan([Samples.question("one"), Samples.question("two", ecq: "results")])

  @Test func `an undone answer can be given again, and its score and probe are gone`() throws {
    var stage = try Stage(plan: plan)
    try stage.answer("Too early.", after: 60)
    try stage.settle()
    #expect(stage.track.turns[0].probes.count == 1)
    try stage.perform(.undo)
    let turn = try #require(stage.track.turns.first)
    #expect(turn.parts.isEmpty)
    #expect(turn.probes.isEmpty)
    #expect(turn.score == nil)
    guard case .answering(0, _, let clock) = stage.track.stage else {
      Issue.record("not answering: \(stage.track.stage)")
      return
    }
    #expect(clock.elapsed(at: stage.now) == 60_000)
    try stage.perform(.submit(text: "Better.", medium: .typed, how: .prompt))
    #expect(stage.session.turns.first?.answer?.text == "Better.")
  }

  @Test func `an undone skip opens the question again and drops the one that followed`() throws {
    var stage = try Stage(plan: plan)
    try stage.settle()
    try stage.perform(.begin)
    try stage.perform(.skip)
    try stage.settle()
    #expect(stage.session.turns.count == 2)
    try stage.perform(.undo)
    #expect(stage.track.openTurn?.number == 1)
  }

  @Test func `commands are undone one after the other, the last one first`() throws {
    var stage = try Stage(plan: plan)
    try stage.settle()
    try stage.perform(.begin)
    try stage.perform(.extend(ms: 60_000))
    try stage.perform(.extend(ms: 30_000))
    try stage.perform(.undo)
    #expect(stage.track.countdown?.extra == 60_000)
    try stage.perform(.undo)
    #expect(stage.track.countdown?.extra == 0)
    #expect(throws: Refusal.nothingToUndo) { try stage.session.decide(.undo, at: 0) }
  }

  @Test func `a number that an undone turn had is never used again`() throws {
    var stage = try Stage(plan: plan)
    stage.resultLevel = 4
    try stage.answer("I led.", after: 30)
    try stage.settleOnce()
    try stage.perform(.tryAgain(turn: nil))
    try stage.perform(.undo)
    try stage.perform(.tryAgain(turn: nil))
    #expect(stage.session.turns.map(\.number) == [1, 3])
  }

  @Test func `the end of a session cannot be undone`() throws {
    var stage = try Stage(plan: plan)
    try stage.perform(.finish(reason: "quit"))
    #expect(throws: Refusal.ended) { try stage.session.decide(.undo, at: 0) }
  }

  @Test func `settings from before the first question stay when something is undone`() throws {
    var stage = try Stage(plan: plan)
    try stage.perform(.set(.typing(40)))
    try stage.settle()
    #expect(throws: Refusal.nothingToUndo) { try stage.session.decide(.undo, at: 0) }
    try stage.perform(.set(.typing(60)))
    try stage.perform(.undo)
    #expect(stage.session.typing == 40)
  }

  @Test func `the end of a lobby is nobody's command, and the answer before it can be undone`()
    throws
  {
    var stage = try Stage(plan: plan)
    stage.resultLevel = 4
    try stage.answer("I led.", after: 30)
    try stage.settleOnce()
    try stage.perform(.take(.pause(why: "lobby", seconds: 60)))
    stage.now += 61_000
    try stage.perform(.wake)
    try stage.perform(.undo)
    #expect(stage.track.turns.first?.answer == nil)
  }

  @Test func `nothing is begun while the clock stands`() throws {
    var stage = try Stage(plan: plan)
    try stage.settle()
    try stage.perform(.pause(why: "telephone"))
    #expect(throws: Refusal.clockStands) { try stage.session.decide(.begin, at: 0) }
  }
}
