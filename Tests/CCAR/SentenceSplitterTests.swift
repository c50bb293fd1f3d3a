import Testing

@testable import CCAR

@Suite struct SentenceSplitterTests {
  private func sentences(_ text: String) -> [String] {
    let passage = Passage(text)
    return passage.sentences.map { passage.quote($0.span) }
  }

  @Test func `stops of titles and abbreviations end no sentence`() {
    #expect(
      sentences("I briefed Dr. Lee and Lt. Col. Ray at 9 a.m. on Monday. They agreed.") == [
        "I briefed Dr. Lee and Lt. Col. Ray at 9 a.m. on Monday.", "They agreed.",
      ])
  }

  @Test func `an abbreviation before an opening word ends a sentence`() {
    #expect(
      sentences("I moved back to the U.S. In 2019 I joined the U.S. Department of Labor.") == [
        "I moved back to the U.S.", "In 2019 I joined the U.S. Department of Labor.",
      ])
  }

  @Test func `decimals and the last missing stop do no harm`() {
    #expect(
      sentences("We saved $3.5 million. I stopped there") == [
        "We saved $3.5 million.", "I stopped there",
      ])
  }

  @Test func `bullets are sentences without their marks`() {
    #expect(
      sentences("- Cut the list\n• wrote the plan\n2) met the board") == [
        "Cut the list", "wrote the plan", "met the board",
      ])
  }

  @Test func `a hard wrapped line goes on`() {
    #expect(
      sentences("I met with every chief in the region and\nasked for one idea from each of them.")
        == ["I met with every chief in the region and\nasked for one idea from each of them."])
  }

  @Test func `a blank line ends a paragraph without a stop`() {
    #expect(
      sentences("The first part\n\nThe second part") == ["The first part", "The second part"])
  }

  @Test func `closing quotes stay with their sentence`() {
    #expect(
      sentences("She said, \u{201C}Stop the line.\u{201D} I did so.") == [
        "She said, \u{201C}Stop the line.\u{201D}", "I did so.",
      ])
  }

  @Test func `marks alone are no sentence`() {
    #expect(sentences("...!!! ??? --- ,,, ;;;").isEmpty)
  }

  @Test func `dictated text without marks is cut at its clauses`() {
    let text =
      "we had a printing shop that was always late and nobody could say why it was late "
      + "so i went down there and sat with the crew for a week and wrote down every stop "
      + "and then i asked them which of the stops they would take out first "
      + "and they told me about the paper so i moved the paper store next to the press"
    #expect(sentences(text).count == 4)
  }
}
