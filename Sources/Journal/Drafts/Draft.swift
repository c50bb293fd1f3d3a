import Interview

/// An answer that is being typed and was not submitted yet.
public struct Draft: Hashable, Sendable {
  public var turn: Int
  /// Part 0 is the answer, part n the reply to the nth probe.
  public var part: Int
  public var text: String
  /// When it was typed last, by the wall clock.
  public var at: Timestamp

  public init(turn: Int, part: Int, text: String, at: Timestamp) {
    self.turn = turn
    self.part = part
    self.text = text
    self.at = at
  }
}

extension Draft {
  var bytes: [UInt8] {
    JSONValue.object([
      .init("turn", .int(turn)), .init("part", .int(part)), .init("text", .string(text)),
      .init("at", .string(at.description)),
    ]).bytes + [0x0A]
  }

  /// Nil for what is no draft.
  init?(_ bytes: [UInt8]) {
    guard let json = try? JSONValue(reading: bytes), let turn = json["turn"]?.int,
      let part = json["part"]?.int, let text = json["text"]?.string,
      let at = json["at"]?.string.flatMap({ Timestamp($0) })
    else { return nil }
    self.init(turn: turn, part: part, text: text, at: at)
  }
}
