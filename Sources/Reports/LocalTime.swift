import Interview

/// A moment as a clock showed it where the session was held.
public struct LocalTime: CustomStringConvertible, Sendable {
  let moment: Timestamp
  let zone: String

  /// `zone` is an offset from UTC such as `+02:00`; anything else is read as UTC.
  public init(_ moment: Timestamp, zone: String) {
    self.moment = moment
    self.zone = Self.minutes(of: zone) == nil ? "UTC" : zone
  }

  /// The day that it was there.
  public var day: CalendarDate { local.date }

  private var local: Timestamp {
    Timestamp(milliseconds: moment.milliseconds + (Self.minutes(of: zone) ?? 0) * 60_000)
  }

  /// Day and minute with the offset: `2026-11-21 12:15 (+02:00)`.
  public var description: String {
    let local = local.description
    return "\(local.prefix(10)) \(local.dropFirst(11).prefix(5)) (\(zone))"
  }

  private static func minutes(of zone: String) -> Int? {
    let bytes = Array(zone.utf8)
    guard bytes.count == 6, bytes[0] == 0x2B || bytes[0] == 0x2D, bytes[3] == 0x3A,
      let hours = Int(zone.dropFirst().prefix(2)), let minutes = Int(zone.suffix(2))
    else { return nil }
    return (bytes[0] == 0x2D ? -1 : 1) * (hours * 60 + minutes)
  }
}
