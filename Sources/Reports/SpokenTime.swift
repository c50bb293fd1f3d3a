import Interview

/// A clock as a person reads it in the prompt, or hears it.
public enum SpokenTime {
  /// What a question allows, said once: `4:00 spoken, 10:00 to type`; times in milliseconds.
  ///
  /// `limit` is what the answer gets in its medium, 0 where there is none.
  public static func allowance(speaking: Int, limit: Int, medium: Medium) -> String {
    guard limit > 0 else { return "no time limit" }
    let time = ReadingSentences.time(milliseconds: limit)
    guard medium == .typed else { return "\(time) to answer" }
    let spoken = ReadingSentences.time(milliseconds: speaking)
    return "\(spoken) spoken, \(time) to type"
  }

  /// What is left in the prompt: `7:42`, `over 0:35`, and nothing without a limit.
  ///
  /// Time that is left is rounded up, overtime down, so that `0:00` is never shown as left.
  public static func clock(left: Int?) -> String {
    guard let left else { return "" }
    let seconds = wholeSeconds(left)
    let time = ReadingSentences.time(milliseconds: seconds * 1000)
    return left > 0 ? time : "over \(time)"
  }

  /// The same in words: `three minutes left`, `over by thirty-five seconds`.
  public static func words(left: Int?) -> String {
    guard let left else { return "no time limit" }
    let seconds = wholeSeconds(left)
    guard seconds > 0 else { return "the time is up" }
    let time = duration(seconds: seconds)
    return left > 0 ? "\(time) left" : "over by \(time)"
  }

  private static func wholeSeconds(_ left: Int) -> Int {
    left > 0 ? (left + 999) / 1000 : -left / 1000
  }

  /// A length of time in words: `two minutes and five seconds`.
  static func duration(seconds: Int) -> String {
    let parts = [(seconds / 60, "minute"), (seconds % 60, "second")]
      .filter { $0.0 > 0 }
      .map { "\(NumberWords.words($0.0)) \($0.1)\($0.0 == 1 ? "" : "s")" }
    return parts.isEmpty ? "no time" : parts.joined(separator: " and ")
  }
}
