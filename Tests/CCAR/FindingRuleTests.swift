import Interview
import Testing

@testable import CCAR

@Suite struct FindingRuleTests {
  private func quotes(_ rule: String, _ text: String) throws -> [String] {
    let date = try #require(CalendarDate("2026-11-21"))
    let got = Scorer(frameworks: []).assess(AnswerText(text: text, asOf: date))
    for finding in got.findings {
      #expect(finding.span.quote(from: text) == finding.quote)
    }
    return got.findings.filter { $0.rule == rule }.map(\.quote)
  }

  @Test(arguments: [
    ("The map was wrong. We redrew it by hand.", []),
    ("The forms were late. We mailed them again.", ["We mailed"]),
    ("The yard was full. Our team moved the trucks.", ["Our team moved"]),
    ("Under my direction, the team rebuilt the index.", []),
    ("I directed my team to rebuild the index.", []),
    ("I rewrote our agency's mission.", []),
    ("We had nine offices and one car.", []),
  ])
  func `an act of we is quoted, one that the speaker directed is not`(
    text: String, found: [String]
  ) throws {
    #expect(try quotes("we-in-action", text) == found)
  }

  @Test(arguments: [
    ("I merged the lists. The errors fell from 90 to 4.", ["The errors fell from 90 to 4."]),
    ("I rewrote the pages to meet Section 508.", []),
    ("I led a staff of 40 people.", []),
  ])
  func `praise is for outcomes with a measure`(text: String, found: [String]) throws {
    #expect(try quotes("quantified-result", text) == found)
  }

  @Test func `a missing result quotes the last sentence`() throws {
    #expect(
      try quotes("no-result", "The line had stopped. I fixed the valve.") == ["I fixed the valve."])
  }
}
