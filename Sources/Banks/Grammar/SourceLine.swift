import Interview

/// One line of a file, as it may be shown and as it was written.
struct SourceLine: Hashable, Sendable {
  /// Counted from 1.
  let number: Int
  /// Without control characters, a blank for each tab and hard blank: what the readers see.
  let text: String
  /// As it stands in the file.
  let raw: String

  init(number: Int, raw: String) {
    self.number = number
    self.raw = raw
    let isPlain = raw.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    text = isPlain ? raw : String(sanitizedLine(raw).map { $0 == "\u{A0}" ? " " : $0 })
  }

  var isBlank: Bool { text.utf8.allSatisfy { $0 == 0x20 } }

  /// The first character that must not be shown, with its column, and how many more follow.
  var firstControl: (scalar: Unicode.Scalar, column: Int, more: Int)? {
    guard text.utf8.count != raw.utf8.count else { return nil }
    let scalars = raw.unicodeScalars
    guard let first = scalars.indices.first(where: { !isShowable(scalars[$0]) }) else { return nil }
    let more = scalars[first...].dropFirst().count { !isShowable($0) }
    return (scalars[first], raw[..<first].count + 1, more)
  }
}

extension StringProtocol where UTF8View: BidirectionalCollection {
  /// Without the blanks at both ends.
  var trimmed: String {
    guard let first = utf8.firstIndex(where: { $0 != 0x20 }),
      let last = utf8.lastIndex(where: { $0 != 0x20 })
    else { return "" }
    return String(self[first...last])
  }
}
