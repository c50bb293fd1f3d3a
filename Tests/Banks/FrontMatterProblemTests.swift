import Interview
import Testing

@testable import Banks

@Suite struct FrontMatterProblemTests {
  private let question = "## Q {#q}\nsource: x\n### Probes\n- a\n- b\n"

  @Test(arguments: ["", "# Title\n", "id: x\n---\n", "\n---\n---\n"])
  func `a file without front matter is told how a bank begins`(text: String) {
    #expect(
      said(text) == [
        "b.md:1:1: error: the file does not begin with '---' (a bank begins with its 'key: value' lines between two lines '---') [no-front-matter]"
      ])
    #expect(bank(text).content == nil)
  }

  @Test func `front matter that is never closed is an error`() {
    #expect(
      said("---\nid: x\n## Q {#q}\n") == [
        "b.md:1:1: error: the '---' of the first line is never closed (write a second one under the last key) [unclosed-front-matter]"
      ])
  }

  @Test func `what a bank must say is asked for`() {
    #expect(
      said("---\n---\n" + question) == [
        "b.md:1:1: error: no 'id' in the front matter (add a line such as 'id: org.example.panel-basics') [missing-key]",
        "b.md:1:1: error: no 'title' in the front matter (add a line such as 'title: Panel basics') [missing-key]",
        "b.md:1:1: error: no 'kind' in the front matter (add a line such as 'kind: panel') [missing-key]",
      ])
    #expect(bank("---\n---\n" + question).content == nil)
  }

  @Test func `every mistake is told at once, with its place`() {
    let text = """
      ---
      format: 2
      id: Org.x
      kin: panel
      title:
      kind: panell
      think: 90
      answer: 1:75
      framework: ses2026
      just words
        nested: x
      id: again
      ---

      """
    #expect(
      said(text + question) == [
        "b.md:2:9: error: this program does not know format '2' (it knows 1; a newer version may know more) [unknown-format]",
        "b.md:3:5: error: 'Org.x' is no value for 'id' (it takes lower-case letters, digits, hyphens and points, such as org.example.panel-basics) [bad-value]",
        "b.md:4:1: warning: unknown key 'kin' in the front matter (did you mean 'kind'? there are: format, id, title, version, kind, framework, terms, author, language, think, answer) [unknown-key]",
        "b.md:5:7: error: 'title' has no value (it takes text, such as Panel basics) [missing-value]",
        "b.md:6:7: error: 'panell' is no value for 'kind' (did you mean 'panel'? it takes ecq, panel, structured, warm-up, samples or cards) [bad-value]",
        "b.md:7:8: error: '90' is no value for 'think' (it takes minutes and seconds, such as 0:30) [bad-duration]",
        "b.md:8:9: error: '1:75' is no value for 'answer' (it takes minutes and seconds, such as 3:00) [bad-duration]",
        "b.md:9:12: error: unknown framework 'ses2026' (did you mean 'ses2025'? there are: ses2025, legacy2006) [unknown-framework]",
        "b.md:10:1: error: 'just words' is no 'key: value' line (a key begins the line, then a colon and a space) [not-a-key]",
        "b.md:11:1: error: 'nested: x' is no 'key: value' line (a key begins the line, then a colon and a space) [not-a-key]",
        "b.md:12:1: error: 'id' was given in line 3 already (leave one of the two) [duplicate-key]",
      ])
  }

  @Test func `an unknown key warns and costs nothing`() throws {
    let text = front.replacing("title:", with: "colour: red\ntitle:") + question
    #expect(
      said(text) == [
        "b.md:3:1: warning: unknown key 'colour' in the front matter (there are: format, id, title, version, kind, framework, terms, author, language, think, answer) [unknown-key]"
      ])
    #expect(bank(text).content?.questions.count == 1)
  }

  @Test func `a bank whose id is taken is left out`() {
    let reader = BankReader(taken: ["org.example.small": "first.md"])
    let reading = reader.read(Array((front + question).utf8), file: "second.md")
    #expect(reading.content == nil)
    #expect(
      reading.problems.map(\.description) == [
        "second.md:2:1: warning: the bank 'org.example.small' is taken from 'first.md', which comes first; this one is left out [duplicate-bank]"
      ])
    #expect(reading.problems.map(\.excerpt) == ["id: org.example.small"])
  }
}
