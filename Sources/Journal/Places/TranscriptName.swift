import Interview

/// The name of a transcript's files: `2026/2026-11-21T101500Z_7k3m9qzp` and an ending.
public struct TranscriptName: Hashable, Sendable {
  /// The start of the session, to the second.
  public let start: Timestamp
  public let id: SessionID

  public init(start: Timestamp, id: SessionID) {
    let fraction = start.milliseconds % 1000
    let passed = fraction < 0 ? fraction + 1000 : fraction
    self.start = Timestamp(milliseconds: start.milliseconds - passed)
    self.id = id
  }

  /// The part that every file of the session begins with.
  var stem: String {
    let clock = start.description.utf8.prefix(19).filter { $0 != 0x3A }
    return String(decoding: clock, as: UTF8.self) + "Z_" + id.text
  }

  var year: String { String(start.description.prefix(4)) }

  /// A journal's file name: the first has no number, later ones end in `_part2`, `_part3`.
  func file(part: Int) -> String {
    stem + (part == 1 ? "" : "_part\(part)") + ".jsonl"
  }

  /// Reads a journal's file name; nil for any other file.
  static func read(file: String) -> (name: TranscriptName, part: Int)? {
    guard file.hasSuffix(".jsonl") else { return nil }
    let pieces = file.dropLast(6).split(separator: "_", omittingEmptySubsequences: false)
    guard (2...3).contains(pieces.count), pieces[0].utf8.count == 18,
      let id = SessionID(String(pieces[1]))
    else { return nil }
    let clock = Array(pieces[0])
    guard clock.count == 18 else { return nil }
    let written =
      String(clock[0..<13]) + ":" + String(clock[13..<15]) + ":" + String(clock[15..<17]) + ".000Z"
    guard let start = Timestamp(written) else { return nil }
    var part = 1
    if pieces.count == 3 {
      guard pieces[2].hasPrefix("part"), let number = Int(pieces[2].dropFirst(4)), number > 1
      else { return nil }
      part = number
    }
    let name = TranscriptName(start: start, id: id)
    return name.file(part: part) == file ? (name, part) : nil
  }
}
