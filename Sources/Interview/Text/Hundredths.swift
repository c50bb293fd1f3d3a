/// A number with two decimals, kept as an integer so that it prints alike on every machine.
public struct Hundredths: Hashable, Comparable, Sendable {
  public var count: Int

  public init(_ count: Int) {
    self.count = count
  }

  /// The share of a whole, rounded to the nearer hundredth; nothing of nothing is 0.
  public init(_ part: Int, of whole: Int) {
    self.count = whole == 0 ? 0 : (part * 200 + whole) / (whole * 2)
  }

  public static func < (a: Hundredths, b: Hundredths) -> Bool { a.count < b.count }
}

extension Hundredths: CustomStringConvertible {
  /// At most two decimals and no trailing zeros: `0.83`, `-0.4`, `1`.
  public var description: String {
    let size = abs(count)
    var text = (count < 0 ? "-" : "") + String(size / 100)
    let decimals = size % 100
    if decimals != 0 {
      let digits = decimals % 10 == 0 ? decimals / 10 : decimals
      text += "." + (decimals < 10 ? "0" : "") + String(digits)
    }
    return text
  }
}

extension Hundredths: Codable {
  public func encode(to encoder: any Encoder) throws {
    try JSONValue.number(description).encode(to: encoder)
  }

  public init(from decoder: any Decoder) throws {
    let number = try decoder.singleValueContainer().decode(Double.self)
    guard number.isFinite, abs(number) < 1e12 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a number with two decimals"))
    }
    count = Int((number * 100).rounded())
  }
}
