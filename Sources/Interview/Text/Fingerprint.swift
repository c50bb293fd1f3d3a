/// A short hash that tells one wording from another (64-bit FNV-1a); it is no protection against forgery.
public struct Fingerprint: Hashable, Sendable {
  public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  public init() {}

  public init(of text: String) {
    add(text)
  }

  public mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// Sixteen lower-case hex digits.
  public var hex: String { Self.hex(value, digits: 16) }

  /// Eight lower-case hex digits, both halves folded into one.
  public var shortHex: String { Self.hex((value >> 32) ^ (value & 0xFFFF_FFFF), digits: 8) }

  private static func hex(_ value: UInt64, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: digits - text.count) + text
  }
}
