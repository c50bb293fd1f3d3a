/// A moment in UTC to the millisecond, written `2026-11-21T10:15:03.120Z`.
public struct Timestamp: Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public var milliseconds: Int

  public init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  /// Reads the form that `description` writes; anything else is nil.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 24, bytes[10] == 0x54, bytes[13] == 0x3A, bytes[16] == 0x3A,
      bytes[19] == 0x2E, bytes[23] == 0x5A,
      let date = CalendarDate(String(decoding: bytes[0..<10], as: UTF8.self))
    else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      guard bytes[range].allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    guard let hour = number(11..<13), hour < 24, let minute = number(14..<16), minute < 60,
      let second = number(17..<19), second < 60, let fraction = number(20..<23)
    else { return nil }
    milliseconds =
      (((date.daysSinceEpoch * 24 + hour) * 60 + minute) * 60 + second) * 1000 + fraction
  }

  /// The day of this moment in UTC.
  public var date: CalendarDate {
    CalendarDate(daysSinceEpoch: (milliseconds - millisecondOfDay) / 86_400_000)
  }

  private var millisecondOfDay: Int {
    let rest = milliseconds % 86_400_000
    return rest < 0 ? rest + 86_400_000 : rest
  }
}

extension Timestamp: Comparable, CustomStringConvertible {
  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }

  public var description: String {
    let time = millisecondOfDay
    return "\(date)T" + padded(time / 3_600_000, to: 2) + ":" + padded(time / 60_000 % 60, to: 2)
      + ":" + padded(time / 1000 % 60, to: 2) + "." + padded(time % 1000, to: 3) + "Z"
  }
}
