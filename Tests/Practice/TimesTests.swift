import Interview
import TestSupport
import Testing

@testable import Practice

struct TimesTests {
  @Test func `typing gets two and a half times the speaking time where its speed is not known`() {
    #expect(SpeakingTime.limit(seconds: 240, medium: .typed) == 600_000)
  }

  @Test
  func `a known typing speed stretches by as much as it is slower than speech, and never shortens`()
  {
    #expect(SpeakingTime.limit(seconds: 240, medium: .typed, typing: 40) == 840_000)
    #expect(SpeakingTime.limit(seconds: 240, medium: .typed, typing: 180) == 240_000)
  }

  @Test(arguments: [Medium.spoken, .dictated, .notes])
  func `what is said aloud keeps the speaking time`(medium: Medium) {
    #expect(SpeakingTime.limit(seconds: 240, medium: medium, typing: 40) == 240_000)
  }

  @Test func `limits can be stretched for everybody, or taken away`() throws {
    #expect(SpeakingTime.limit(seconds: 240, medium: .spoken, percent: 150) == 360_000)
    var stage = try Stage(plan: Samples.plan([Samples.question("one")]))
    try stage.perform(.set(.time(percent: 0)))
    try stage.settle()
    try stage.perform(.begin)
    #expect(stage.session.owed.isEmpty)
    #expect(throws: Refusal.noLimit) { try stage.session.decide(.extend(ms: 5), at: 0) }
  }

  @Test func `a setting out of its range is refused with the range`() throws {
    let stage = try Stage(plan: Samples.plan([Samples.question("one")]))
    let error = #expect(throws: Refusal.self) {
      try stage.session.decide(.set(.typing(900)), at: 0)
    }
    #expect(error?.description == "'900' is no value for 'typing' (5 to 200 words a minute)")
  }

  @Test func `figures of different media are kept apart`() throws {
    var stage = try Stage(
      plan: Samples.plan([Samples.question("one"), Samples.question("two")], probeLimit: 0))
    try stage.answer("I cut the backlog by 40 percent.", after: 60)
    try stage.perform(.set(.medium(.spoken)))
    try stage.settle()
    try stage.perform(.begin)
    try stage.wait(90)
    try stage.perform(.submit(text: "", medium: .spoken, how: .prompt))
    let figures = stage.session.figures
    #expect(figures.map(\.medium) == [.typed, .spoken])
    #expect(figures.map(\.words) == [7, 0])
    #expect(figures.map(\.elapsed) == [60_000, 90_000])
    #expect(figures.map(\.pace) == [7, nil])
  }
}

struct RankingTests {
  let questions = [
    Samples.question("a"), Samples.question("b"), Samples.question("c"),
    Samples.question("x", ecq: "results"), Samples.question("y", ecq: "results"),
  ]

  @Test func `qualifications take turns in the framework's order`() {
    let ranked = Ranking.forDrill(questions, framework: Samples.framework, seed: 3)
    #expect(
      ranked.map(\.question.ecq) == ["people", "results", "people", "results", "people"])
    #expect(ranked.allSatisfy { $0.reason == "not asked yet" })
  }

  @Test func `the same seed gives the same order, another one another`() {
    let orders = (1...6).map {
      Ranking.forDrill(questions, framework: Samples.framework, seed: $0).map(\.question.id)
    }
    #expect(
      orders[0]
        == Ranking.forDrill(questions, framework: Samples.framework, seed: 1).map(\.question.id))
    #expect(Set(orders).count > 1)
  }

  @Test func `what was asked before comes later, with the day`() {
    let history = History(
      entries: [
        .init(question: "org.test.bank/x", ecq: "results", date: Samples.date("2026-09-12"))
      ])
    for seed in 1...6 {
      let ranked = Ranking.forDrill(
        questions, framework: Samples.framework, history: history, seed: seed)
      #expect(ranked[1].question.id == "y")
      #expect(ranked[3].question.id == "x")
      #expect(ranked[3].reason == "last asked on 2026-09-12")
    }
  }
}
