/// One line `key: value`, with an optional comment after two blanks and a `#`.
///
/// The same in front matter, under a heading and in the configuration. There is no quoting and no
/// nesting: what stands between the colon and the comment is the value.
struct KeyLine: Hashable, Sendable {
  let name: String
  let value: String
  let line: SourceLine
  /// Where the value begins in the line; at its end where there is none.
  let valueStart: String.Index

  /// Nil where the line does not begin with a name, a colon and a blank.
  init?(_ line: SourceLine) {
    let text = line.text
    let bytes = text.utf8
    guard let colon = bytes.firstIndex(where: { !Self.isOfName($0) }), colon > text.startIndex,
      bytes[colon] == 0x3A
    else { return nil }
    let afterColon = bytes.index(after: colon)
    guard afterColon == text.endIndex || bytes[afterColon] == 0x20 else { return nil }
    let end = Self.commentStart(in: text, from: afterColon) ?? text.endIndex
    name = String(text[..<colon])
    value = text[afterColon..<end].trimmed
    valueStart = bytes[afterColon..<end].firstIndex { $0 != 0x20 } ?? end
    self.line = line
  }

  /// The key lines at the beginning, as far as they reach, and what comes after them.
  ///
  /// A line among them that is none, or that begins with a known key and lacks its colon, is a
  /// problem and no prose: a candidate must not be shown half a key line.
  static func leading(
    _ lines: [SourceLine], of table: KeyTable, problems: inout Problems
  ) -> (keys: [KeyLine], rest: ArraySlice<SourceLine>) {
    let block = lines.prefix { !$0.isBlank }
    let lastKnown = block.lastIndex { line in
      KeyLine(line).map { table.key($0.name) != nil } ?? false
    }
    var keys: [KeyLine] = []
    for (index, line) in block.enumerated() {
      if let key = KeyLine(line) {
        keys.append(key)
      } else if index < lastKnown ?? 0 || table.key(line.text.firstWord) != nil {
        problems.note(.notAKey(line.text.trimmed), line)
      } else {
        return (keys, lines[index...])
      }
    }
    return (keys, lines.dropFirst(block.count))
  }

  /// The key lines of a file, or front matter, that holds nothing else.
  ///
  /// Blank lines and lines that begin with `#` are passed over; anything else is a problem.
  static func all(_ lines: some Sequence<SourceLine>, problems: inout Problems) -> [KeyLine] {
    var keys: [KeyLine] = []
    for line in lines where !line.isBlank && !line.text.hasPrefix("#") {
      if let key = KeyLine(line) {
        keys.append(key)
      } else {
        problems.note(.notAKey(line.text.trimmed), line)
      }
    }
    return keys
  }

  private static func commentStart(in text: String, from start: String.Index) -> String.Index? {
    var rest = text.utf8[start...]
    while let sign = rest.firstIndex(of: 0x23) {
      if rest[..<sign].suffix(2).elementsEqual([0x20, 0x20]) { return sign }
      rest = rest[rest.index(after: sign)...]
    }
    return nil
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x5F: true
    default: false
    }
  }
}

extension String {
  /// What stands before the first blank.
  fileprivate var firstWord: String { String(prefix { $0 != " " }) }
}
