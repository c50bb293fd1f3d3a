/// A text that may end with an id in braces: `text {#id}`.
struct Labelled: Hashable, Sendable {
  let text: String
  /// What stands in the braces, right or wrong; nil where there are none.
  let id: String?
  let line: SourceLine
  /// Where in the line a problem with the id is shown.
  let idStart: String.Index

  /// The text of a heading, from behind its `#`.
  init(_ line: SourceLine, from start: String.Index) {
    let parts = Self.parts(of: line.text[start...])
    self.line = line
    text = parts.text
    id = parts.id
    idStart = parts.idStart
  }

  /// The text of an item, which may go over several lines.
  init(_ item: ListItem) {
    let parts = Self.parts(of: item.text[...])
    line = item.line
    text = parts.text
    id = parts.id
    idStart = item.textStart
  }

  /// The id where it is given and well formed; otherwise nil, with the problem noted.
  func checkedID(problems: inout Problems) -> String? {
    guard let id else {
      problems.note(.missingID(suggestion: slug(text)), line, at: idStart)
      return nil
    }
    guard isID(id) else {
      problems.note(.badID(id), line, at: idStart)
      return nil
    }
    return id
  }

  private static func parts(
    of text: Substring
  ) -> (text: String, id: String?, idStart: String.Index) {
    let bytes = text.utf8
    guard let last = bytes.lastIndex(where: { $0 != 0x20 }), bytes[last] == 0x7D,
      let sign = bytes[..<last].lastIndex(of: 0x23), sign > text.startIndex
    else { return (text.trimmed, nil, text.endIndex) }
    let brace = bytes.index(before: sign)
    guard bytes[brace] == 0x7B else { return (text.trimmed, nil, text.endIndex) }
    let start = bytes.index(after: sign)
    return (text[..<brace].trimmed, String(text[start..<last]), start)
  }
}
