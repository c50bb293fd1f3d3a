import Interview
import Testing

@testable import Banks

@Suite struct SectionProblemTests {
  private let head = "## Q {#q}\nsource: x\ntype: card\n"

  @Test func `sections come from a closed list, once each`() {
    #expect(
      saidBelow("### Lost\n" + head + "### Probs\n- x\n### Parts\n- x\n### Parts\n- y\n") == [
        "b.md:6:1: error: '### Lost' belongs to nothing (a '##' heading must come before it) [unknown-section]",
        "b.md:10:5: error: unknown section 'Probs' (did you mean 'Probes'? there are: Probes, Benchmarks, Facilitator notes, Parts, Supplementary, A good answer, Answer, Also asked as, Changed in 2025) [unknown-section]",
        "b.md:14:5: error: 'Parts' was begun in line 12 already [duplicate-section]",
      ])
  }

  @Test func `a section without a word is warned of`() {
    #expect(
      saidBelow(head + "### Answer\n\n### Parts\n") == [
        "b.md:9:1: warning: 'Answer' is empty (write under it, such as 'The answer in full.') [empty-section]",
        "b.md:11:1: warning: 'Parts' is empty (write under it, such as '- What did you do first?') [empty-section]",
      ])
  }

  @Test func `a list holds items and nothing else`() {
    let rule =
      "error: 'Parts' is a list of items without sub-items (write '- What did you do first?', and indent the lines that go on) [not-an-item]"
    #expect(
      saidBelow(head + "### Parts\n- one\n  goes on\ntext\n* star\n  - sub\n- two\n  - sub\n") == [
        "b.md:12:1: \(rule)", "b.md:13:1: \(rule)", "b.md:14:1: \(rule)", "b.md:16:1: \(rule)",
      ])
  }

  @Test func `a probe asks for an element or for none`() {
    #expect(
      saidBelow(head + "### Probes\n- resutl: x\n- Well: x\n- result:\n") == [
        "b.md:10:3: error: no probe asks for 'resutl' (did you mean 'result'? it asks for challenge, context, action, result, or write the text alone) [unknown-element]",
        "b.md:12:1: error: 'Probes' is a list of items without sub-items (write '- result: What changed, and by how much?', and indent the lines that go on) [not-an-item]",
      ])
  }

  @Test func `a benchmark has a level from 1 to 5, once`() {
    #expect(
      saidBelow(head + "### Benchmarks\n- 6: x\n- 3: y\n- 3: z\n- none\n") == [
        "b.md:10:3: error: '6' does not begin with a level from 1 to 5 (write '- 3: Corrected it in the unit after it was pointed out.') [bad-level]",
        "b.md:12:3: error: level '3' was described already (join the two into one item) [duplicate-level]",
        "b.md:13:3: error: 'none' does not begin with a level from 1 to 5 (write '- 3: Corrected it in the unit after it was pointed out.') [bad-level]",
      ])
  }

  @Test func `a supplementary question needs an id that nothing else in the bank has`() {
    #expect(
      saidBelow(head + "### Supplementary\n- Another time?\n- Same\n  here {#q}\n") == [
        "b.md:10:3: error: no id (add one at the end of the line, such as {#another-time}) [missing-id]",
        "b.md:11:3: error: the id 'q' was given in line 6 already (an id is given once in a file) [duplicate-id]",
      ])
  }

  @Test func `headings are understood or named`() {
    let text = head + "#### deep\n# Part two\n##Glued {#glued}\nsource: x\ntype: card\n#1 is text\n"
    #expect(
      saidBelow(text) == [
        "b.md:9:1: error: a heading with '####' means nothing here (there are #, ## and ###) [heading-level]",
        "b.md:10:1: warning: '# Part two' and the text under it are left out (a question is a '##' heading) [ignored-heading]",
        "b.md:11:3: warning: a blank belongs after the '#' of a heading [missing-blank]",
      ])
    #expect(bank(front + text).content?.questions.map(\.text) == ["Glued"])
    #expect(bank(front + text).content?.questions.map(\.context) == ["#1 is text"])
  }
}
