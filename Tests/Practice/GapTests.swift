import Interview
import TestSupport
import Testing

@testable import Practice

/// What a journal that lacks something, or holds too much, makes of a session.
struct GapTests {
  let plan = Samples.plan([Samples.question("one"), Samples.question("two", ecq: "results")])

  @Test func `an event that does not fit changes nothing but the log`() throws {
    var stage = try Stage(plan: plan)
    let before = stage.session.tracks
    for body in [
      Event.Body.answerSubmitted(
        turn: 3, part: 0, text: "x", medium: .typed, how: .prompt, elapsedMs: 0, overtimeMs: 0),
      .probeAsked(turn: 1, text: "x", element: nil), .timeExpired(turn: 1), .undone(cmd: 0),
      .unknown(type: "later", members: .object([])),
      .answerScored(turn: 1, parts: [0], assessment: Samples.assessment()),
    ] {
      let events = stage.session.events([body], at: Samples.moment, now: 5)
      stage.session.apply(events[0])
    }
    #expect(stage.session.tracks == before)
    #expect(stage.session.log.count == 7)
  }

  @Test func `a forgotten answer leaves a gap, and the questions after it stay`() throws {
    var stage = try Stage(plan: plan)
    stage.resultLevel = 4
    try stage.answer("I led.", after: 30)
    try stage.answer("I delivered.", after: 30)
    try stage.settle()
    let log = stage.session.log.map { event in
      switch event.body {
      case .answerSubmitted(turn: 1, _, _, _, _, _, _), .answerScored(turn: 1, _, _):
        Event(seq: event.seq, at: event.at, mono: 0, cmd: 0, body: .forgotten)
      default: event
      }
    }
    let session = Session(log)
    #expect(session.turns.map(\.number) == [1, 2])
    #expect(session.turns[0].answer == nil)
    #expect(session.turns[1].answer?.text == "I delivered.")
    #expect(session.endReason == "done")
  }
}
