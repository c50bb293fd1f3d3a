import Interview
import Practice
import TestSupport
import Testing

struct ThinElementTests {
  @Test func `an element is thin where it is not shown or below 3, the lowest first`() {
    var assessment = Samples.assessment(level: 4, result: 2)
    assessment.elements.context.level = 2
    assessment.elements.action.verdict = .implied
    #expect(assessment.thinElements == [.result, .context, .action])
    #expect(Samples.assessment(level: 3, result: 3).thinElements == [])
  }

  @Test func `an answer that could not be scored has no thin element`() {
    var assessment = Samples.assessment(level: 1, result: 1)
    assessment.overall.gate = "unscorable"
    #expect(assessment.thinElements == [])
  }

  @Test func `a session adds a line for each answer, and none for a skipped question`() throws {
    var stage = try Stage(
      plan: Samples.plan(
        [
          Samples.question("one"), Samples.question("two"),
          Samples.question("three", kind: .general),
        ], probeLimit: 0))
    try stage.answer("I merged two queues.", after: 60)
    try stage.settle()
    try stage.perform(.skip)
    try stage.answer("I would like to serve.", after: 60)
    try stage.settle()
    let entries = stage.session.historyEntries(on: Samples.date("2026-11-21"))
    #expect(entries.map(\.question) == ["org.test.bank/one", "org.test.bank/three"])
    #expect(entries.map(\.overall) == [1, nil])
    #expect(entries.map(\.weakest) == [.result, nil])
  }
}
