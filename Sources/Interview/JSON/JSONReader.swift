extension JSONValue {
  /// Reads one JSON document; white space may stand around it, nothing else.
  ///
  /// A surrogate escape without its partner becomes U+FFFD, which has as many bytes. Throws
  /// `JSONError` with the byte offset of what was wrong.
  public init(reading bytes: some Sequence<UInt8>) throws(JSONError) {
    let bytes = Array(bytes)
    if let bad = firstInvalidUTF8(in: bytes) { throw .notUTF8(at: bad) }
    var reader = JSONReader(bytes: bytes)
    self = try reader.document()
  }

  public init(reading text: String) throws(JSONError) {
    try self.init(reading: Array(text.utf8))
  }
}

/// The offset of the first byte that is not part of well-formed UTF-8, or nil.
public func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
  var parser = Unicode.UTF8.ForwardParser()
  var source = bytes.makeIterator()
  var offset = 0
  while true {
    switch parser.parseScalar(from: &source) {
    case .valid(let scalar): offset += scalar.count
    case .emptyInput: return nil
    case .error: return offset
    }
  }
}

private struct JSONReader {
  static let depthLimit = 64

  let bytes: [UInt8]
  var at = 0
  var depth = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func document() throws(JSONError) -> JSONValue {
    let value = try value()
    skipSpace()
    guard at == bytes.count else { throw .unexpected(at: at, wanted: "the end") }
    return value
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    skipSpace()
    guard at < bytes.count else { throw .unexpected(at: at, wanted: "a value") }
    switch bytes[at] {
    case 0x7B: return try object()
    case 0x5B: return try array()
    case 0x22: return .string(try text())
    case 0x74: return try word("true", .bool(true))
    case 0x66: return try word("false", .bool(false))
    case 0x6E: return try word("null", .null)
    case 0x2D, 0x30...0x39: return try number()
    default: throw .unexpected(at: at, wanted: "a value")
    }
  }

  private mutating func object() throws(JSONError) -> JSONValue {
    try descend()
    var members: [JSONValue.Member] = []
    if take(0x7D) { return leave(.object(members)) }
    repeat {
      skipSpace()
      guard at < bytes.count, bytes[at] == 0x22 else {
        throw .unexpected(at: at, wanted: "a member's name in quotes")
      }
      let name = try text()
      guard take(0x3A) else { throw .unexpected(at: at, wanted: "':'") }
      members.append(.init(name, try value()))
    } while take(0x2C)
    guard take(0x7D) else { throw .unexpected(at: at, wanted: "',' or '}'") }
    return leave(.object(members))
  }

  private mutating func array() throws(JSONError) -> JSONValue {
    try descend()
    var elements: [JSONValue] = []
    if take(0x5D) { return leave(.array(elements)) }
    repeat { elements.append(try value()) } while take(0x2C)
    guard take(0x5D) else { throw .unexpected(at: at, wanted: "',' or ']'") }
    return leave(.array(elements))
  }

  private mutating func descend() throws(JSONError) {
    guard depth < Self.depthLimit else { throw .tooDeep(at: at, limit: Self.depthLimit) }
    depth += 1
    at += 1
  }

  private mutating func leave(_ value: JSONValue) -> JSONValue {
    depth -= 1
    return value
  }

  private mutating func skipSpace() {
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    guard bytes[at...].starts(with: word.utf8) else { throw .unexpected(at: at, wanted: word) }
    at += word.utf8.count
    return value
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = at
    if bytes[at] == 0x2D { at += 1 }
    if at < bytes.count, bytes[at] == 0x30 { at += 1 } else { try digits() }
    if at < bytes.count, bytes[at] == 0x2E {
      at += 1
      try digits()
    }
    if at < bytes.count, bytes[at] | 0x20 == 0x65 {
      at += 1
      if at < bytes.count, bytes[at] == 0x2B || bytes[at] == 0x2D { at += 1 }
      try digits()
    }
    return .number(String(decoding: bytes[start..<at], as: UTF8.self))
  }

  private mutating func digits() throws(JSONError) {
    let start = at
    while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
    guard at > start else { throw .unexpected(at: at, wanted: "a digit") }
  }

  private mutating func text() throws(JSONError) -> String {
    at += 1
    var out: [UInt8] = []
    while at < bytes.count {
      let start = at
      while at < bytes.count, bytes[at] != 0x22, bytes[at] != 0x5C, bytes[at] >= 0x20 { at += 1 }
      out.append(contentsOf: bytes[start..<at])
      guard at < bytes.count, bytes[at] >= 0x20 else { break }
      at += 1
      if bytes[at - 1] == 0x22 { return String(decoding: out, as: UTF8.self) }
      try escape(into: &out)
    }
    throw .unexpected(at: at, wanted: "the closing quote")
  }

  private mutating func escape(into out: inout [UInt8]) throws(JSONError) {
    guard at < bytes.count else { throw .unexpected(at: at, wanted: "an escape") }
    at += 1
    switch bytes[at - 1] {
    case 0x22: out.append(0x22)
    case 0x5C: out.append(0x5C)
    case 0x2F: out.append(0x2F)
    case 0x62: out.append(0x08)
    case 0x66: out.append(0x0C)
    case 0x6E: out.append(0x0A)
    case 0x72: out.append(0x0D)
    case 0x74: out.append(0x09)
    case 0x75: out.append(contentsOf: Array(String(try unicode()).utf8))
    default: throw .unexpected(at: at - 1, wanted: "one of \" \\ / b f n r t u")
    }
  }

  private mutating func unicode() throws(JSONError) -> Unicode.Scalar {
    let first = try unit()
    guard (0xD800...0xDBFF).contains(first), at + 1 < bytes.count, bytes[at] == 0x5C,
      bytes[at + 1] == 0x75
    else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    let before = at
    at += 2
    let second = try unit()
    guard (0xDC00...0xDFFF).contains(second) else {
      at = before
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func unit() throws(JSONError) -> UInt32 {
    guard at + 4 <= bytes.count,
      bytes[at..<at + 4].allSatisfy({ isHexDigit($0) }),
      let unit = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
    else { throw .unexpected(at: at, wanted: "four hex digits") }
    at += 4
    return unit
  }

  private func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }
}
