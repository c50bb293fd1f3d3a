import Interview
import Testing

@testable import Banks

@Suite struct LimitTests {
  private func said(_ bytes: [UInt8]) -> [String] {
    let reading = BankReader().read(bytes, file: "b.md")
    #expect(reading.content == nil)
    return reading.problems.map(\.description)
  }

  @Test func `a bank of three megabytes is refused`() {
    #expect(
      said([UInt8](repeating: 0x61, count: 3 << 20)) == [
        "b.md:1:1: error: the file has 3145728 bytes (2097152 is the most; split it into two) [too-large]"
      ])
  }

  @Test func `a bank of two megabytes is read`() {
    let filler = String(repeating: "word ", count: 400) + "\n"
    let text = goodBank + "### Facilitator notes\n" + String(repeating: filler, count: 1000)
    #expect(text.utf8.count > 2_000_000)
    #expect(bank(text).problems == [])
  }

  @Test(.timeLimit(.minutes(1))) func `half a megabyte of one sign is read in good time`() {
    for sign in ["#", "- ", "a:", "{#", "  #", "---", "\u{202E}", "é", "\r", "## Q {#q}\n"] {
      let times = (1 << 19) / sign.utf8.count - 100
      let reading = bank(front + "## Q {#q}\n" + String(repeating: sign, count: times))
      #expect(reading.problems.count <= 1001, "\(sign)")
    }
  }

  @Test func `the question after the two thousandth is the first that is left out`() throws {
    let questions = (1...2001).map { "## Q {#q\($0)}\nsource: x\ntype: card\n" }.joined()
    let reading = bank(front + questions)
    #expect(reading.content?.questions.count == 2000)
    #expect(
      reading.problems.map(\.description) == [
        "b.md:6006:1: error: more than 2000 questions, the rest is left out (split the bank into two) [too-many-questions]"
      ])
  }

  @Test func `the first byte that is not UTF-8 is named with its place`() {
    #expect(
      said(Array("---\nid: é".utf8) + [0xE9, 0x0A, 0xFF]) == [
        "b.md:2:6: error: byte 10 is not UTF-8 (save the file with the encoding UTF-8) [not-utf8]"
      ])
    #expect(
      said([0xFF, 0xFE, 0x2D, 0x00]) == [
        "b.md:1:1: error: the file looks like UTF-16 (save it with the encoding UTF-8) [not-utf8]"
      ])
  }

  @Test func `what would steer a terminal is left out and named by its code point`() throws {
    let text =
      "## Tell\u{202E} us {#q}\nsource: \u{1B}[31mred\u{07}\ntype: card\n\nsee\u{0}\u{9B} \u{200B}it\tnow\u{A0}\n"
    let reading = bank(front + text)
    #expect(
      reading.problems.map(\.description) == [
        "b.md:6:8: warning: the invisible character 'U+202E' is left out [control-character]",
        "b.md:7:9: warning: the invisible character 'U+001B' is left out, and 1 more in this line [control-character]",
        "b.md:10:4: warning: the invisible character 'U+0000' is left out, and 1 more in this line [control-character]",
      ])
    #expect(reading.problems.map(\.excerpt).first == "## Tell us {#q}")
    let question = try #require(reading.content?.questions.first)
    #expect(question.text == "Tell us")
    #expect(question.source == "[31mred")
    #expect(question.context == "see \u{200B}it now")
  }

  @Test func `the name of a file cannot steer a terminal either`() {
    let problem = BankReader().read([], file: "a\u{1B}[2J\n.md").problems.first
    #expect(problem?.description.hasPrefix("a[2J .md:1:1: error: ") == true)
  }

  @Test func `a thousand problems of a file are kept and the rest is counted`() {
    let reading = bank(front + String(repeating: "## Q\ntype: card\nsource: x\n", count: 1200))
    #expect(reading.problems.count == 1001)
    #expect(
      reading.problems.last?.description
        == "b.md:3003:5: warning: 200 more problems are not shown (mend these first) [too-many-problems]"
    )
  }

  @Test func `a very long line is cut in what is shown of it`() {
    let reading = bank(front + "## " + String(repeating: "x", count: 5000) + "\n")
    #expect(reading.problems.first?.excerpt.count == 1000)
  }
}
