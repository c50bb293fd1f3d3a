import Interview
import Testing

@testable import Banks

@Suite struct QuestionProblemTests {
  /// A question of type card, of which nothing is expected but a source.
  private func card(_ heading: String) -> String {
    heading + "\nsource: x\ntype: card\n"
  }

  @Test func `a heading needs a text and an id of its own`() {
    let text = [
      "## {#q}", "## Nobody gave this an id", "## Bad {#Bad Id}", "## One {#one}", "## Two {#one}",
    ].map(card).joined()
    #expect(
      saidBelow(text) == [
        "b.md:6:1: error: the heading has no text (write '## ', the text, and an id such as {#short-name}) [missing-text]",
        "b.md:9:26: error: no id (add one at the end of the line, such as {#nobody-gave-this}) [missing-id]",
        "b.md:12:10: error: 'Bad Id' is no id (lower-case letters, digits and hyphens, such as {#bad-id}) [bad-id]",
        "b.md:18:10: error: the id 'one' was given in line 15 already (an id is given once in a file) [duplicate-id]",
      ])
    #expect(bank(front + text).content?.questions.map(\.id) == ["one"])
  }

  @Test func `the keys of a question are checked`() {
    let text = """
      ## Q {#q}
      compentency: x
      type: behavioural
      role: boss
      think: 1 minute
      as-of: 2026-02-30
      source: x

      answer: 3:00
      ### Probes
      - a
      - b
      """
    #expect(
      saidBelow(text) == [
        "b.md:7:1: warning: unknown key 'compentency' of a question (did you mean 'competency'? there are: competency, ecq, type, role, think, answer, source, as-of; text comes after a blank line) [unknown-key]",
        "b.md:8:7: error: 'behavioural' is no value for 'type' (did you mean 'behavioral'? it takes behavioral, situational, narrative, general, recall or card) [bad-value]",
        "b.md:9:7: error: 'boss' is no value for 'role' (it takes chair, expert, hr or executive) [bad-value]",
        "b.md:10:8: error: '1 minute' is no value for 'think' (it takes minutes and seconds, such as 0:30) [bad-duration]",
        "b.md:11:8: error: '2026-02-30' is no value for 'as-of' (it takes a date, such as 2026-11-21) [bad-value]",
        "b.md:14:1: warning: 'answer: …' stands in the text that the candidate is shown (keys go directly under the heading) [stray-key]",
      ])
  }

  @Test func `an unknown competency is answered with the one that was meant`() {
    #expect(
      saidBelow(card("## Q {#q}\ncompetency: fiscal-responsability")) == [
        "b.md:7:13: error: 'fiscal-responsability' is no competency of ses2025 (did you mean 'fiscal-responsibility'? there are: knowledge-american-government, commitment-rule-of-law, civic-mindedness, fiscal-responsibility, managing-resources, leveraging-technology, technical-skill, problem-solving-2025, agility-resilience, accountability-2025, developing-others-2025, executive-judgment, operational-mindset, innovation, strategic-thinking-2025) [unknown-competency]"
      ])
  }

  @Test func `a title is taken for its id, and an entry of another framework is named as such`() {
    let title = bank(front + card("## Q {#q}\ncompetency: Fiscal Responsibility")).problems
    #expect(title.map(\.code) == [.unknownCompetency])
    #expect(title.first?.message.contains("did you mean 'fiscal-responsibility'?") == true)
    let vision = bank(front + card("## Q {#q}\ncompetency: vision")).problems
    #expect(vision.first?.message.contains("(it is one of legacy2006; there are: ") == true)
  }

  @Test func `an unknown ECQ is an error and one that does not fit a warning`() {
    #expect(
      saidBelow(
        card("## Q {#q}\necq: business-acumen")
          + card("## R {#r}\ncompetency: fiscal-responsibility\necq: rule-of-law")
      ) == [
        "b.md:7:6: error: 'business-acumen' is no ECQ of ses2025 (it is one of legacy2006; there are: rule-of-law, driving-efficiency, merit-competence, leading-people-2025, achieving-results) [unknown-ecq]",
        "b.md:11:13: warning: the competency 'fiscal-responsibility' belongs to 'driving-efficiency', not to 'rule-of-law' (without 'ecq' it is taken from the competency) [ecq-mismatch]",
      ])
  }

  @Test func `a question without a source or with fewer than two probes is warned of`() {
    let text = "## Q {#q}\n## R {#r}\nsource: x\n### Probes\n- one\n"
    #expect(
      saidBelow(text) == [
        "b.md:6:1: warning: no 'source' (add a citation or an address that can be followed, such as 'source: 5 U.S.C. 2301(b)(4)') [missing-source]",
        "b.md:6:1: warning: no probes (two or more are needed to follow up, such as '- result: What changed, and by how much?') [few-probes]",
        "b.md:7:1: warning: only 1 probe (two or more are needed to follow up, such as '- result: What changed, and by how much?') [few-probes]",
      ])
    #expect(bank(front + text).content?.questions.count == 2)
  }

  @Test func `a card without an answer is warned of`() {
    let cards = front.replacing("panel", with: "cards")
    #expect(
      said(cards + card("## Q {#q}")) == [
        "b.md:6:1: warning: no '### Answer' (without it there is nothing to compare with) [missing-answer]"
      ])
  }

  @Test func `a bank without questions is warned of`() {
    #expect(
      saidBelow("Some text.\n") == [
        "b.md:1:1: warning: no questions (a question is a heading such as '## Tell us about … {#short-name}') [no-questions]"
      ])
  }

  @Test func `a question with an error is left out and the rest of the bank goes on`() {
    let text = card("## A {#a}") + card("## B {#b}\nrole: boss") + card("## C {#c}")
    #expect(bank(front + text).content?.questions.map(\.id) == ["a", "c"])
  }
}
