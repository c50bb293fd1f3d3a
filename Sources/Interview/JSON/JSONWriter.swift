extension JSONValue {
  /// The document on one line, in UTF-8, without white space.
  ///
  /// Control characters, C1 and bidi controls are written as `\u` escapes: the value stays the same,
  /// and a line that is printed to a terminal cannot steer it.
  public var bytes: [UInt8] {
    var out: [UInt8] = []
    write(to: &out)
    return out
  }

  public var line: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends the document to bytes that are being gathered.
  public func write(to out: inout [UInt8]) {
    switch self {
    case .null: out.append(contentsOf: "null".utf8)
    case .bool(let value): out.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let digits): out.append(contentsOf: digits.utf8)
    case .string(let text): Self.writeText(text, to: &out)
    case .array(let elements):
      out.append(0x5B)
      for (index, element) in elements.enumerated() {
        if index > 0 { out.append(0x2C) }
        element.write(to: &out)
      }
      out.append(0x5D)
    case .object(let members):
      out.append(0x7B)
      for (index, member) in members.enumerated() {
        if index > 0 { out.append(0x2C) }
        Self.writeText(member.name, to: &out)
        out.append(0x3A)
        member.value.write(to: &out)
      }
      out.append(0x7D)
    }
  }

  private static func writeText(_ text: String, to out: inout [UInt8]) {
    out.append(0x22)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out.append(contentsOf: [0x5C, 0x22])
      case "\\": out.append(contentsOf: [0x5C, 0x5C])
      case "\n": out.append(contentsOf: [0x5C, 0x6E])
      case "\t": out.append(contentsOf: [0x5C, 0x74])
      case _ where isShowable(scalar):
        if let bytes = UTF8.encode(scalar) { out.append(contentsOf: bytes) }
      default:
        for unit in String(scalar).utf16 { writeEscape(unit, to: &out) }
      }
    }
    out.append(0x22)
  }

  private static func writeEscape(_ unit: UInt16, to out: inout [UInt8]) {
    let hex = String(unit, radix: 16)
    out.append(contentsOf: [0x5C, 0x75])
    out.append(contentsOf: String(repeating: "0", count: 4 - hex.count).utf8)
    out.append(contentsOf: hex.utf8)
  }
}
