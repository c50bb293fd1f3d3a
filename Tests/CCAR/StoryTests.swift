import Interview
import Testing

@testable import CCAR

/// Pairs of answers of which a reader would call one the better.
@Suite struct StoryTests {
  private func assess(_ text: String, kind: QuestionKind = .behavioral) throws -> Assessment {
    let date = try #require(CalendarDate("2026-11-21"))
    return Scorer(frameworks: []).assess(AnswerText(text: text, kind: kind, asOf: date))
  }

  @Test func `things that got worse are no result to be credited`() throws {
    let story = "The dock was full. I hired a night crew and moved the gate."
    let better = try assess(story + " Complaints fell from 90 to 12.")
    let worse = try assess(story + " Complaints rose from 12 to 90.")
    #expect(better.elements.result.level > worse.elements.result.level)
    #expect(!worse.findings.contains { $0.rule == "quantified-result" })
  }

  @Test func `we in place of I costs the action`() throws {
    let ours = try assess(ScorerTests.story.replacingI(with: "We"))
    let own = try assess(ScorerTests.story)
    #expect(own.elements.action.level > ours.elements.action.level)
    #expect(own.overall.level > ours.overall.level)
  }

  @Test func `notes count line by line`() throws {
    let notes = """
      Rail yard, 210 people, three shifts
      Derailments twice a month
      Rewrote the coupling order with the crew chiefs
      Trained each shift in it myself
      Derailments down from 24 to 3 in a year
      """
    let got = try assess(notes)
    #expect(got.sentences.count == 5)
    #expect(got.sentences[2].role == .action)
    #expect(got.sentences[4].role == .result)
    #expect(got.elements.action.verdict == .shown)
  }

  @Test func `a private remark at the end raises nothing`() throws {
    let plain = try assess(ScorerTests.story)
    let remark = try assess(ScorerTests.story + " In my spare time I restore clocks with my son.")
    #expect(remark.overall.level <= plain.overall.level)
    for element in Element.allCases {
      #expect(remark.elements[element].level <= plain.elements[element].level)
    }
  }

  @Test func `curly quotes, hard spaces and paragraphs change no level`() throws {
    let plain = try assess("The yard was shut. I didn't wait, I moved the crew. It opened in May.")
    let typeset = try assess(
      "The\u{A0}yard was shut.\n\nI didn\u{2019}t wait, I moved the crew.\n\nIt opened in May.")
    #expect(typeset.overall == plain.overall)
    #expect(
      Element.allCases.map { typeset.elements[$0].level }
        == Element.allCases.map { plain.elements[$0].level })
  }

  @Test func `a general question is not held to a story`() throws {
    let got = try assess("I want the post because I ran the same kind of yard.", kind: .general)
    #expect(!got.findings.contains { $0.rule == "no-result" })
    #expect(got.overall.gate == nil)
  }

  @Test func `the ends of the band hold the level between them`() throws {
    for text in [ScorerTests.story, ScorerTests.acts, "fine", "I fixed it. It held."] {
      let overall = try assess(text).overall
      #expect(1 <= overall.low && overall.low <= overall.level)
      #expect(overall.level <= overall.high && overall.high <= 5)
    }
  }

  @Test func `beyond five hundred sentences no delta is told`() throws {
    let text = (0..<520).map { "I moved crate \($0) to the \($0 + 1)th bay." }.joined(
      separator: " ")
    let got = try assess(text)
    #expect(got.sentences.count == 520)
    #expect(got.sentences[500...].allSatisfy { $0.delta == Hundredths(0) })
  }
}

extension String {
  /// The text with another word for each `I`.
  fileprivate func replacingI(with word: String) -> String {
    split(separator: " ", omittingEmptySubsequences: false)
      .map { $0 == "I" ? word : String($0) }.joined(separator: " ")
  }
}
