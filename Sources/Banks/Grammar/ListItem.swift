/// One item of a list, `- text`, with the indented lines that go on from it.
struct ListItem: Hashable, Sendable {
  /// On one line.
  var text: String
  let line: SourceLine
  /// Where the text begins in the line.
  let textStart: String.Index

  /// The items of a section; what is no item is noted as a problem.
  static func all(
    in body: [SourceLine], of section: QuestionSection, problems: inout Problems
  ) -> [ListItem] {
    var items: [ListItem] = []
    // Whether an indented line can still go on from the last item.
    var isOpen = false
    for line in body where !line.isBlank {
      if line.text.hasPrefix("- ") {
        items.append(ListItem(line))
        isOpen = true
      } else if isOpen, line.text.hasPrefix(" "), !line.text.trimmed.hasPrefix("- ") {
        items[items.count - 1].text += " " + line.text.trimmed
      } else {
        problems.note(.notAnItem(in: section), line)
        isOpen = false
      }
    }
    return items.filter { !$0.text.isEmpty }
  }

  private init(_ line: SourceLine) {
    self.line = line
    let after = line.text.utf8.index(line.text.startIndex, offsetBy: 2)
    text = line.text[after...].trimmed
    textStart = line.text[after...].utf8.firstIndex { $0 != 0x20 } ?? line.text.endIndex
  }

  /// The word before the first colon and what follows it; nil where a blank or nothing comes before the colon.
  var prefixed: (word: String, rest: String)? {
    guard let colon = text.utf8.firstIndex(of: 0x3A), colon > text.startIndex else { return nil }
    let word = text[..<colon]
    guard !word.utf8.contains(0x20) else { return nil }
    return (String(word), text[text.utf8.index(after: colon)...].trimmed)
  }
}
