import Interview
import Practice
import Reports
import TestSupport
import Testing

struct HistoryLineTests {
  func session(_ answers: [Int], ends: Bool = true) throws -> Session {
    let questions = answers.indices.map {
      Samples.question("q\($0)", ecq: $0 == 1 ? "results" : "people")
    }
    var stage = try Stage(plan: Samples.plan(questions, probeLimit: 0))
    for level in answers {
      stage.resultLevel = level
      try stage.answer("I merged two queues.", after: 60)
      try stage.settle()
    }
    if !ends { stage.session = Session(stage.session.log.filter { !$0.body.isEnd }) }
    return stage.session
  }

  @Test func `a session in a line names its day, kind, ECQs, answers and the thin element`()
    throws
  {
    #expect(
      HistoryLine(try session([1, 1, 4]), framework: Samples.framework).text
        == "2026-11-21 drill: Leading People and Results; 3 answers; result thin in 2; ended.")
  }

  @Test func `where nothing was thin the levels are told in words`() throws {
    let session = try session([4, 3, 4], ends: false)
    #expect(
      HistoryLine(session, framework: Samples.framework).text
        == "2026-11-21 drill: Leading People and Results; 3 answers; 2 times convinces (4 of 5), in part (3 of 5); can be resumed."
    )
    #expect(
      HistoryLine(session, framework: Samples.framework, numbers: false).text
        == "2026-11-21 drill: Leading People and Results; 3 answers; 2 times convinces, in part; can be resumed."
    )
  }

  @Test func `a session whose words were removed, or that never began, is told so`() {
    let gone = Event(seq: 0, at: Samples.moment, mono: 0, cmd: 0, body: .forgotten)
    #expect(
      HistoryLine(Session([gone]), framework: nil).text == "A session whose words were removed.")
    #expect(HistoryLine(Session(), framework: nil).text == "A session that did not begin.")
  }
}

extension Event.Body {
  fileprivate var isEnd: Bool {
    if case .sessionEnded = self { true } else { false }
  }
}
