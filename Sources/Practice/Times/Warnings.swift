/// When a warning is due before the end of an answer.
///
/// At half the time, and at one minute and twenty seconds where the limit is at least three times as
/// long; twenty seconds are the least notice in WCAG 2.2 (success criterion 2.2.1).
public enum Warnings {
  /// The times left, in milliseconds, at which a warning is given; the longest first.
  public static func moments(limit: Int) -> [Int] {
    guard limit > 0 else { return [] }
    return [limit / 2] + [60_000, 20_000].filter { $0 * 3 <= limit }
  }
}

extension Countdown {
  /// The warning that is due; of several that were missed only the latest.
  func warningDue(at now: Int) -> Int? {
    guard !isExpired, let left = left(at: now), left > 0 else { return nil }
    return Warnings.moments(limit: limit + extra)
      .last { $0 >= left && $0 < (warnedAt ?? .max) }
  }

  /// When the next warning or the end is due; nil while it stands, once it has expired, and without a limit.
  var nextMoment: Int? {
    guard !isExpired else { return nil }
    let warning = Warnings.moments(limit: limit + extra).first { $0 < (warnedAt ?? .max) }
    return moment(left: warning ?? 0)
  }
}
