import Interview
import Practice
import Reports
import TestSupport
import Testing

struct TranscriptPageTests {
  func page() throws -> String {
    var stage = try Stage(
      plan: Samples.plan([Samples.question("one"), Samples.question("two", ecq: "results")]))
    try stage.answer("I merged <two> queues.\n\n\u{1b}[2JThen I led.", after: 615)
    try stage.settle()
    try stage.wait(12)
    try stage.perform(.submit(text: "Backlog fell by half.", medium: .typed, how: .prompt))
    try stage.settle()
    try stage.perform(.skip)
    try stage.settle()
    return TranscriptPage(stage.session, framework: Samples.framework).markdown
  }

  @Test
  func `the page holds the question, every word of the answer and the reply, and the reading`()
    throws
  {
    let page = try page()
    #expect(page.contains("## 1. Tell us about one."))
    #expect(page.contains("*Leading People; behavioral*"))
    #expect(
      page.contains(
        """
        **Answer** (typed, 10:15, 0:15 over time, 7 words)

        > I merged \\<two> queues.
        >
        > \\[2JThen I led.
        """))
    #expect(page.contains("**Probe:** What changed?"))
    #expect(page.contains("> Backlog fell by half."))
    #expect(page.contains("**Reading.** It convinces, with one follow-up question (4 of 5)."))
    #expect(page.contains("- Result: shown (4 of 5): “I mer”"))
    #expect(page.contains("Skipped."))
    #expect(page.contains("- Framework: Test framework (in force since 2025-10-01)"))
  }

  @Test func `nothing in an answer is acted on by whoever shows the page`() throws {
    var stage = try Stage(plan: Samples.plan([Samples.question("one")]))
    try stage.answer("# Title\n![x](http://a.example/p.png) *b* `c` | <i>d</i>", after: 5)
    let page = TranscriptPage(stage.session, framework: nil).markdown
    #expect(
      page.contains(
        ##"""
        > \# Title
        > !\[x\](http://a.example/p.png) \*b\* \`c\` \| \<i>d\</i>
        """##))
  }

  @Test func `what is still open is told as open`() throws {
    var stage = try Stage(plan: Samples.plan([Samples.question("one")]))
    try stage.answer("I led.", after: 5)
    try stage.settle()
    #expect(
      TranscriptPage(stage.session, framework: nil).markdown
        .contains("**Probe:** What changed?\n\nNot answered yet."))
  }

  @Test func `a line that cannot be read hides no other answer`() throws {
    var stage = try Stage(
      plan: Samples.plan([Samples.question("one"), Samples.question("two", ecq: "results")]))
    try stage.answer("Alpha answer.", after: 60)
    try stage.settle()
    try stage.perform(.submit(text: "Beta reply.", medium: .typed, how: .prompt))
    try stage.answer("Gamma answer.", after: 60)
    try stage.settle()
    try stage.perform(.submit(text: "Delta reply.", medium: .typed, how: .prompt))
    try stage.settle()
    let words = ["Alpha answer.", "Beta reply.", "Gamma answer.", "Delta reply."]
    for lost in stage.session.log.indices {
      var log = stage.session.log
      let event = log.remove(at: lost)
      let page = TranscriptPage(Session(log), framework: nil).markdown
      for word in words where !"\(event.body)".contains("text: \"\(word)\"") {
        #expect(page.contains("> \(word)"), "line \(lost), \(event.body.type), hides \(word)")
      }
    }
  }

  @Test func `the page names the end, the figures and what a reading is worth`() throws {
    let page = try page()
    #expect(page.contains("Ended: done."))
    #expect(page.contains("- typed: 2 answers, 11 words, 10:27, 0:15 of it over time"))
    #expect(page.hasSuffix("It has never been compared with a real board.\n"))
  }

  @Test func `no control character of an answer reaches the page`() throws {
    #expect(!(try page()).unicodeScalars.contains { $0 != "\n" && $0.value < 0x20 })
  }

  @Test func `a level is told in words, then as a number with its scale and band`() {
    #expect(
      ReadingSentences.overall(.init(level: 3, low: 2, high: 4))
        == "It shows the competence in part (3 of 5, perhaps 2 to 4).")
    #expect(
      ReadingSentences.overall(
        .init(level: 1, low: 1, high: 1, gate: "unscorable", message: "4 words are too little."))
        == "Not scored. 4 words are too little.")
  }

  @Test(arguments: [
    ("+02:00", "2026-11-21 12:00 (+02:00)"), ("-05:30", "2026-11-21 04:30 (-05:30)"),
    ("Mars", "2026-11-21 10:00 (UTC)"),
  ])
  func `a moment is told in the zone of the session`(zone: String, text: String) throws {
    let moment = try #require(Timestamp("2026-11-21T10:00:00.000Z"))
    #expect(LocalTime(moment, zone: zone).description == text)
  }
}
