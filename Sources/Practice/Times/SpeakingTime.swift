import Interview

/// How long an answer may take: banks give speaking times, and typing is slower than speech.
public enum SpeakingTime {
  /// Words a minute at which an answer is spoken; sources give 130 to 150.
  public static let pace = 140
  /// By how much typing is slower where nobody measured it, in percent.
  public static let typingPercent = 250
  /// Seconds to reply to a probe, spoken.
  public static let probeReply = 60

  /// The limit in milliseconds; 0 means none.
  ///
  /// Typed answers get 2.5 times the speaking time, or, where the typing speed is known, as much
  /// longer as it is slower than speech, but never less than the speaking time itself. `percent`
  /// stretches every limit; 0 takes them all away.
  public static func limit(
    seconds: Int, medium: Medium, typing: Int? = nil, percent: Int = 100
  ) -> Int {
    let spoken = seconds * 1000
    guard medium == .typed else { return spoken * percent / 100 }
    let stretch = typing.map { max(100, pace * 100 / max(1, $0)) } ?? typingPercent
    return spoken * stretch / 100 * percent / 100
  }
}
