import Interview
import Testing

@testable import CCAR

@Suite struct HostileTextTests {
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
