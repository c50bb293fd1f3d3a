/// The checksum of a journal's line: CRC-32C (Castagnoli), one table look-up a byte.
enum CRC32C {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { rest, _ in
      rest & 1 == 1 ? (rest >> 1) ^ 0x82F6_3B78 : rest >> 1
    }
  }

  static func checksum(of bytes: some Sequence<UInt8>) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { rest, byte in
      table[Int((rest ^ UInt32(byte)) & 0xFF)] ^ (rest >> 8)
    }
  }

  /// Eight lower-case hex digits.
  static func hex(of bytes: some Sequence<UInt8>) -> [UInt8] {
    let digits = String(checksum(of: bytes), radix: 16)
    return Array((String(repeating: "0", count: 8 - digits.count) + digits).utf8)
  }
}
