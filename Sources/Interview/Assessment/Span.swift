/// A stretch of text in UTF-8 byte offsets, the end not included; `[start, end]` in JSON.
public struct Span: Hashable, Sendable {
  public var start: Int
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  public func overlaps(_ other: Span) -> Bool {
    start < other.end && other.start < end
  }

  /// The words between the offsets; nil where they cut a character or lie outside.
  public func quote(from text: String) -> String? {
    guard start >= 0, start <= end,
      let from = text.utf8.index(text.startIndex, offsetBy: start, limitedBy: text.endIndex),
      let to = text.utf8.index(text.startIndex, offsetBy: end, limitedBy: text.endIndex)
    else { return nil }
    return String(text.utf8[from..<to])
  }
}

extension Span: Codable {
  public init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    self.init(try list.decode(Int.self), try list.decode(Int.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    try list.encode(start)
    try list.encode(end)
  }
}
