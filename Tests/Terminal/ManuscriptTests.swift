import Testing

@testable import Terminal

struct ManuscriptTests {
  private func typed(_ text: String, width: Int) -> Manuscript {
    var manuscript = Manuscript()
    for character in text {
      manuscript.take(
        manuscript.row + String(character),
        point: manuscript.row.utf8.count + String(character).utf8.count)
      _ = manuscript.settle(width: width)
    }
    return manuscript
  }

  @Test func `rows join by how they ended`() {
    var block = AnswerBlock()
    block.append(.init("I led the", .wrapped))
    block.append(.init("team of supercali", .cut))
    block.append(.init("fragilistic.", .entered))
    block.append(.init("It ended well.", .pasted))
    #expect(block.text == "I led the team of supercalifragilistic.\nIt ended well.")
    #expect(block.wordCount == 9)
    #expect(block.takeLast()?.text == "It ended well.")
    #expect(block.text == "I led the team of supercalifragilistic.")
  }

  @Test func `typing past the margin moves whole words up and loses none`() {
    let text = (0..<60).map { "word\($0)" }.joined(separator: " ")
    let manuscript = typed(text, width: 31)
    #expect(manuscript.text == text)
    #expect(manuscript.above.rows.allSatisfy { $0.ending == .wrapped && $0.text.count <= 31 })
    #expect(manuscript.row.hasSuffix("word59"))
  }

  @Test(arguments: [5, 11, 20])
  func `every text comes back as it was typed, at every width`(width: Int) {
    let text = "a  b   supercalifragilisticexpialidocious é 漢字漢字漢字漢字 end "
    #expect(typed(text, width: width).text == text)
  }

  @Test func `a word is cut only where it alone is longer than a row`() {
    let manuscript = typed("see https://example.gov/a/b/c now", width: 12)
    #expect(manuscript.above.rows.map(\.text) == ["see", "https://exam", "ple.gov/a/b/"])
    #expect(manuscript.above.rows.map(\.ending) == [.wrapped, .cut, .cut])
    #expect(manuscript.row == "c now")
    #expect(manuscript.text == "see https://example.gov/a/b/c now")
  }

  @Test func `typing in the middle of a full row pushes the rest of its paragraph down`() {
    var manuscript = typed("one two three four five six", width: 14)
    _ = manuscript.goUp(width: 14)
    #expect(manuscript.row == "one two three")
    manuscript.take("one NEW two three", point: 7)
    _ = manuscript.settle(width: 14)
    #expect(manuscript.row == "one NEW two")
    #expect(manuscript.point == 7)
    #expect(manuscript.below.map(\.text) == ["three four", "five six"])
    #expect(manuscript.text == "one NEW two three four five six")
  }

  @Test func `up takes the row above back and down returns`() {
    var manuscript = Manuscript()
    for row in ["first", "second"] {
      manuscript.take(row, point: row.utf8.count)
      _ = manuscript.enter()
    }
    #expect(manuscript.goUp(width: 40)?.removed.map(\.text) == ["second"])
    #expect(manuscript.row == "second")
    #expect(manuscript.point == 6)
    _ = manuscript.goUp(width: 40)
    #expect(manuscript.row == "first")
    #expect(manuscript.goUp(width: 40) == nil)
    _ = manuscript.goDown()
    #expect(manuscript.row == "second")
    #expect(manuscript.goDown() == nil)
    #expect(manuscript.text == "first\nsecond")
  }

  @Test func `backspace at the start of a row joins it to the row above`() {
    var manuscript = typed("one two three four", width: 14)
    manuscript.take(manuscript.row, point: 0)
    _ = manuscript.joinToAbove(width: 14)
    #expect(manuscript.text == "one two threefour")
    var entered = Manuscript()
    entered.take("first", point: 5)
    _ = entered.enter()
    _ = entered.joinToAbove(width: 14)
    #expect(entered.row == "first")
    #expect(entered.above.isEmpty)
  }

  @Test func `a row taken back into a narrower window is parted anew`() {
    var manuscript = typed("one two three four five six", width: 20)
    _ = manuscript.goUp(width: 8)
    #expect(manuscript.above.rows.map(\.text) == ["one two", "three"])
    #expect(manuscript.row == "four")
    #expect(manuscript.text == "one two three four five six")
  }

  @Test func `the lines of a paste become rows, commands among them too`() {
    var manuscript = typed("before ", width: 40)
    _ = manuscript.paste("one\r\n/quit\n//two\nlast", width: 40)
    #expect(manuscript.above.rows.map(\.text) == ["before one", "/quit", "//two"])
    #expect(manuscript.row == "last")
    #expect(manuscript.text == "before one\n/quit\n//two\nlast")
  }

  @Test func `only a row typed from its first column on is a command`() {
    #expect(typed("/done", width: 40).isCommand)
    #expect(!typed(" /done", width: 40).isCommand)
    #expect(!typed("//done", width: 40).isCommand)
    #expect(!typed("one two three /done", width: 14).isCommand)
    var pasted = Manuscript()
    _ = pasted.paste("/quit", width: 40)
    #expect(!pasted.isCommand)
    #expect(pasted.text == "/quit")
    pasted.take("", point: 0)
    pasted.take("/", point: 1)
    #expect(pasted.isCommand)
  }

  @Test func `two slashes are one that is text`() {
    var manuscript = typed("//etc is a folder", width: 12)
    #expect(manuscript.text == "/etc is a folder")
    _ = manuscript.enter()
    #expect(manuscript.text == "/etc is a folder")
    #expect(typed("//etc", width: 40).text == "/etc")
  }

  @Test func `control codes in a paste are dropped`() {
    var manuscript = Manuscript()
    _ = manuscript.paste("a\u{1B}[2Jb\tc\u{202E}\n", width: 40)
    #expect(manuscript.text == "a[2Jb c")
  }

  @Test func `a megabyte is pasted in linear time`() {
    var manuscript = Manuscript()
    let line = String(repeating: "word ", count: 20)
    let text = Array(repeating: line, count: 10_000).joined(separator: "\n")
    let time = ContinuousClock().measure { _ = manuscript.paste(text, width: 74) }
    #expect(time < .seconds(10))
    #expect(manuscript.text.utf8.count == text.utf8.count)
  }

  @Test func `a draft that is put back reads as it did`() {
    var manuscript = Manuscript()
    manuscript.replace(with: "one\n\n/two\nthree", width: 40)
    #expect(manuscript.text == "one\n\n/two\nthree")
    #expect(manuscript.row.isEmpty)
    manuscript.replace(with: "", width: 40)
    #expect(manuscript.isEmpty)
  }
}
