import Interview

/// The lines of a file, after the limits that hold for every file: size, encoding, what can be shown.
struct SourceText {
  /// 2 MiB.
  static let byteLimit = 2 << 20

  let lines: [SourceLine]

  /// Splits at line feed, carriage return, or both; a byte order mark is passed over.
  ///
  /// Nil, with the reason noted, where the file is too large or is not UTF-8.
  init?(_ bytes: [UInt8], problems: inout Problems) {
    guard bytes.count <= Self.byteLimit else {
      problems.note(.tooLarge(bytes: bytes.count))
      return nil
    }
    if let bad = firstInvalidUTF8(in: bytes) {
      let before = Self.split(bytes[..<bad]).last ?? SourceLine(number: 1, raw: "")
      let looksLikeUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      problems.note(
        .notUTF8(byte: bad, looksLikeUTF16: looksLikeUTF16), before, column: before.raw.count + 1)
      return nil
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    lines = Self.split(hasMark ? bytes[3...] : bytes[...])
    for line in lines {
      guard let control = line.firstControl else { continue }
      problems.note(
        .controlCharacter(control.scalar.value, more: control.more), line, column: control.column)
    }
  }

  private static func split(_ bytes: ArraySlice<UInt8>) -> [SourceLine] {
    var lines: [SourceLine] = []
    var start = bytes.startIndex
    var at = start
    while true {
      guard at < bytes.endIndex, bytes[at] != 0x0A, bytes[at] != 0x0D else {
        let raw = String(decoding: bytes[start..<at], as: UTF8.self)
        lines.append(SourceLine(number: lines.count + 1, raw: raw))
        guard at < bytes.endIndex else { return lines }
        let next = at + 1
        let isPair = bytes[at] == 0x0D && next < bytes.endIndex && bytes[next] == 0x0A
        at = isPair ? next + 1 : next
        start = at
        continue
      }
      at += 1
    }
  }
}
