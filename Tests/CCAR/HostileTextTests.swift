import Interview
import Testing

@testable import CCAR

@Suite struct HostileTextTests {
  @Test func `plain sentences with numbers in them are no salad`() throws {
    let text =
      "In March my branch had a list of 4,000 requests and a new court date. I moved six people to "
      + "the oldest ones, wrote a one page rule for the rest, and by June we were down to 900 and "
      + "nobody had to wait."
    let date = try #require(CalendarDate("2026-11-21"))
    let got = Scorer(frameworks: []).assess(AnswerText(text: text, asOf: date))
    #expect(got.overall.gate != "unscorable")
    #expect(got.overall.level >= 2)
  }

  @Test(arguments: [
    String(repeating: "I ", count: 100_000), String(repeating: "a", count: 1_000_000),
    String(repeating: "a.b.", count: 100_000), String(repeating: "1,", count: 100_000),
    String(repeating: "the unit was late and I moved it ", count: 30_000),
    String(repeating: "- (", count: 50_000), String(repeating: "\"'", count: 50_000),
    "I\u{0}met\u{1B}[31m the \u{202E}board\u{202C} and\u{200D} it\u{200B} wo\u{301}rked.",
    "\u{FEFF}I moved it.\r\n\r\nIt fell by 5 %.\u{2028}Done\u{85}now",
  ])
  func `any text is read to its end with offsets that hold`(text: String) throws {
    let date = try #require(CalendarDate("2026-11-21"))
    let got = Scorer(frameworks: []).assess(AnswerText(text: text, question: text, asOf: date))
    let size = text.utf8.count
    var before = 0
    for sentence in got.sentences {
      #expect(before <= sentence.start && sentence.start < sentence.end && sentence.end <= size)
      before = sentence.end
    }
    for finding in got.findings {
      #expect(finding.start < finding.end && finding.end <= size)
    }
    #expect((1...5).contains(got.overall.level))
  }
}
