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
  ///
  /// By bytes: a start of the program reads the names of all sessions that there are.
  static func read(file: String) -> (name: TranscriptName, part: Int)? {
    let bytes = Array(file.utf8)
    guard bytes.count >= 33, bytes.suffix(6).elementsEqual(".jsonl".utf8), bytes[18] == 0x5F,
      let start = moment(bytes[..<18]), let id = SessionID(written: bytes[19..<27])
    else { return nil }
    let name = TranscriptName(start: start, id: id)
    let rest = bytes[27..<(bytes.count - 6)]
    if rest.isEmpty { return (name, 1) }
    let number = String(decoding: rest.dropFirst(5), as: UTF8.self)
    guard rest.starts(with: "_part".utf8), let part = Int(number), part > 1,
      String(part) == number
    else { return nil }
    return (name, part)
  }

  /// The moment that a name begins with: `2026-11-21T101500Z`.
  private static func moment(_ bytes: ArraySlice<UInt8>) -> Timestamp? {
    guard bytes.last == 0x5A else { return nil }
    let colon: [UInt8] = [0x3A]
    let written =
      Array(bytes[..<13]) + colon + bytes[13..<15] + colon + bytes[15..<17] + Array(".000Z".utf8)
    return Timestamp(String(decoding: written, as: UTF8.self))
  }
}
