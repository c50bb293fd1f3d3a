import Interview
import Practice
import Reports
import TestSupport
import Testing

struct SessionSummaryTests {
  /// Two answers, the second tried again aloud, a skipped question and one that was not asked.
  func session() throws -> Session {
    let questions = [
      Samples.question("one"), Samples.question("two", ecq: "results"), Samples.question("three"),
      Samples.question("four", ecq: "results"),
    ]
    var stage = try Stage(plan: Samples.plan(questions, probeLimit: 1))
    try stage.answer("I merged two queues.", after: 60)
    try stage.settle()
    try stage.wait(20)
    try stage.perform(.submit(text: "Backlog fell by half.", medium: .typed, how: .prompt))
    try stage.settle()
    stage.resultLevel = 2
    try stage.answer("I led.", after: 615)
    try stage.settle()
    try stage.perform(.skip)
    try stage.perform(.set(.medium(.spoken)))
    try stage.perform(.tryAgain(turn: 2))
    try stage.settle()
    try stage.perform(.begin)
    try stage.wait(250)
    try stage.perform(.submit(text: "", medium: .spoken, how: .prompt))
    try stage.settle()
    try stage.perform(.skip)
    try stage.perform(.finish(reason: "quit"))
    return stage.session
  }

  @Test func `a summary counts, tells each question in a line, and says what to practise next`()
    throws
  {
    let summary = SessionSummary(session: try session(), framework: Samples.framework)
    #expect(
      summary.blocks == [
        """
        2 questions answered, 1 second try, 1 skipped, 1 not asked.
        Typed: 2 answers and 1 reply, 10 words, 11:35, 0:15 of it over time.
        Spoken: 1 answer, 4:10, 0:10 of it over time.
        """,
        """
        1. Leading People: convinces, with one follow-up question (4 of 5).
        2. Results: hints at the competence (2 of 5); result not found.
        2. Once more: spoken in 4:10, 0:10 over time.
        3. Leading People: skipped.
        """,
        """
        Work next on the result: the thinnest part in 1 of 2 answers.
        ECQ with the least evidence: Leading People, 1 answer, convinces (4 of 5).
        A reading by rule, for practice. It has never been compared with a real board.
        """,
      ])
  }

  @Test func `with the numbers off no level has a number`() throws {
    let summary = SessionSummary(
      session: try session(), framework: Samples.framework, numbers: false)
    #expect(summary.blocks[1].contains("2. Results: hints at the competence; result not found."))
    #expect(!summary.lines.joined().contains("of 5"))
  }

  @Test func `a session without an answer is counted and says nothing of what comes next`() throws {
    var stage = try Stage(plan: Samples.plan([Samples.question("one")]))
    try stage.settle()
    try stage.perform(.skip)
    #expect(
      SessionSummary(session: stage.session, framework: nil).lines == [
        "0 questions answered, 1 skipped.", "1. people: skipped.",
        "A reading by rule, for practice. It has never been compared with a real board.",
      ])
  }
}
