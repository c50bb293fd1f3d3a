import Testing

@testable import CCAR

@Suite struct ClauseReaderTests {
  private func acts(_ text: String) -> [String] {
    let passage = Passage(text)
    return passage.sentences.flatMap { sentence in
      ClauseReader(tokens: passage.tokens, sentence: sentence).clauses()
        .filter { $0.isAct && !$0.isSubordinate && $0.subject != .other }
        .map { "\($0.subject) \($0.verb)" }
    }
  }

  @Test(arguments: [
    ("I, tactfully yet plainly, told the chiefs.", ["speaker told"]),
    ("Then I personally rewrote it.", ["speaker rewrote"]),
    ("I did not accept that.", ["speaker accept"]),
    ("Our team negotiated a lower rate.", ["team negotiated"]),
    ("My team and I built it.", ["speaker built"]),
  ])
  func `acts are told with their subject`(text: String, found: [String]) {
    #expect(acts(text) == found)
  }

  @Test(arguments: [
    "I was challenged to lead it.", "I felt that it was wrong.", "I would meet them weekly.",
    "When I arrived there, it rained.", "I led.", "We had 14 offices.", "We had returned it.",
    "She said, \"We closed the gate.\"",
  ])
  func `states, plans, passives and quotes are no acts`(text: String) {
    #expect(acts(text).isEmpty)
  }
}
