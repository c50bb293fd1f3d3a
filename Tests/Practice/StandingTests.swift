import Interview
import Practice
import TestSupport
import Testing

struct StandingTests {
  func entry(
    _ ecq: String?, _ date: String, overall: Int? = 3, weakest: Element? = nil,
    competency: String? = nil
  ) -> History.Entry {
    .init(
      question: "org.test.bank/a", ecq: ecq, competency: competency, date: Samples.date(date),
      overall: overall, weakest: weakest)
  }

  func order(_ entries: [History.Entry]) -> [String] {
    QualificationNeed.order(History(entries: entries), framework: Samples.framework)
      .map(\.ecq.id)
  }

  @Test func `without a history the framework's first ECQ comes first`() {
    #expect(order([]) == ["people", "results"])
  }

  @Test func `the ECQ with the fewest answers comes first, whatever its level`() {
    let entries = [
      entry("people", "2026-11-17", overall: 1), entry("people", "2026-11-17", overall: 1),
      entry("results", "2026-11-20", overall: 5),
    ]
    #expect(order(entries) == ["results", "people"])
  }

  @Test func `of equally many answers the lower level comes first, and no level is the lowest`() {
    #expect(
      order([entry("people", "2026-11-17", overall: 4), entry("results", "2026-11-17", overall: 3)])
        == ["results", "people"])
    #expect(
      order([
        entry("people", "2026-11-17", overall: 1), entry("results", "2026-11-17", overall: nil),
      ]) == ["results", "people"])
  }

  @Test func `of equal levels the one that was practised longest ago comes first`() {
    #expect(
      order([entry("people", "2026-11-17"), entry("results", "2026-11-10")])
        == ["results", "people"])
  }

  @Test func `an answer to a competency counts for its ECQ, one of another framework for none`() {
    let entries = [
      entry(nil, "2026-11-17", competency: "developing"), entry("elsewhere", "2026-11-17"),
    ]
    #expect(order(entries) == ["results", "people"])
  }

  @Test func `the last day counts its answers and the element that was weakest most often`() {
    let history = History(entries: [
      entry("people", "2026-11-10", weakest: .context),
      entry("people", "2026-11-17", weakest: .result),
      entry("results", "2026-11-17", weakest: .action),
      entry("results", "2026-11-17", weakest: .result),
    ])
    let standing = Standing(
      history: history, today: Samples.date("2026-11-21"),
      interview: Samples.date("2026-12-08"), minutes: 30, framework: Samples.framework)
    #expect(standing.daysToGo == 17)
    #expect(standing.last?.date == Samples.date("2026-11-17"))
    #expect(standing.last?.answers == 3)
    #expect(standing.last?.thin?.element == .result)
    #expect(standing.last?.thin?.answers == 2)
    #expect(standing.questions == 3)
    #expect(standing.first?.title == "Leading People")
  }

  @Test(arguments: [(5, 1), (30, 3), (45, 4), (90, 9)])
  func `a question takes ten minutes of an evening, and at least one is asked`(
    minutes: Int, questions: Int
  ) {
    let standing = Standing(
      history: History(), today: Samples.date("2026-11-21"), minutes: minutes,
      framework: Samples.framework)
    #expect(standing.questions == questions)
  }

  @Test func `a drill begins with the ECQ that the start line names`() {
    let history = History(entries: [entry("people", "2026-11-17")])
    let standing = Standing(
      history: history, today: Samples.date("2026-11-21"), framework: Samples.framework)
    let ranked = Ranking.forDrill(
      [Samples.question("a"), Samples.question("x", ecq: "results")],
      framework: Samples.framework, history: history, seed: 1)
    #expect(standing.first?.title == "Results")
    #expect(ranked.map(\.question.id) == ["x", "a"])
  }

  @Test(arguments: [
    ("1970-01-01", Weekday.thursday), ("1969-12-31", .wednesday), ("2024-02-29", .thursday),
    ("2026-11-17", .tuesday), ("2026-11-22", .sunday), ("0001-01-01", .monday),
  ])
  func `the day of the week follows from the date`(date: String, weekday: Weekday) {
    #expect(Samples.date(date).weekday == weekday)
  }
}
