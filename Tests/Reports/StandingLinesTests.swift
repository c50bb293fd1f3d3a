import Interview
import Practice
import Reports
import TestSupport
import Testing

struct StandingLinesTests {
  let today = Samples.date("2026-11-21")

  func entry(_ date: String, ecq: String = "results", weakest: Element? = nil) -> History.Entry {
    .init(
      question: "org.test.bank/a", ecq: ecq, date: Samples.date(date), overall: 3, weakest: weakest)
  }

  func lines(
    _ entries: [History.Entry] = [], interview: String? = nil, minutes: Int? = nil,
    kind: SessionKind = .drill
  ) -> [String] {
    StandingLines(
      Standing(
        history: History(entries: entries), today: today,
        interview: interview.map(Samples.date), kind: kind, minutes: minutes,
        framework: Samples.framework)
    ).lines
  }

  @Test func `two lines say the days to go, the last day, and what Enter will do`() {
    let tuesday = [
      entry("2026-11-17", weakest: .result), entry("2026-11-17", weakest: .result),
      entry("2026-11-17"),
    ]
    #expect(
      lines(tuesday, interview: "2026-12-08", minutes: 30) == [
        "17 days to go. Tuesday: 3 answers, the result thin in 2.",
        "Enter: 30 minutes, 3 questions, Leading People first.",
      ])
  }

  @Test func `without a history and without a day only what is known is said`() {
    #expect(
      lines() == ["No answers yet.", "Enter: 3 questions, Leading People first."])
    #expect(lines(interview: "2026-12-08")[0] == "17 days to go. No answers yet.")
  }

  @Test(arguments: [
    ("2026-11-22", "1 day to go."), ("2026-11-21", "The interview is today."),
    ("2026-11-20", "The interview was on 2026-11-20."),
  ])
  func `the day of the interview is told as it is from here`(interview: String, text: String) {
    #expect(lines(interview: interview)[0] == "\(text) No answers yet.")
  }

  @Test(arguments: [
    ("2026-11-21", "Today: 1 answer."), ("2026-11-20", "Friday: 1 answer."),
    ("2026-11-15", "Sunday: 1 answer."), ("2026-11-14", "2026-11-14: 1 answer."),
    ("2026-11-22", "2026-11-22: 1 answer."),
  ])
  func `a day within the last six has its name, any other its date`(date: String, text: String) {
    #expect(lines([entry(date)])[0] == text)
  }

  @Test func `a panel and a board are named, and their order is left to them`() {
    #expect(lines(minutes: 20, kind: .mock)[1] == "Enter: a mock panel, 20 minutes, 2 questions.")
    #expect(
      lines(minutes: 45, kind: .board)[1] == "Enter: a board interview, 45 minutes, 4 questions.")
  }
}
