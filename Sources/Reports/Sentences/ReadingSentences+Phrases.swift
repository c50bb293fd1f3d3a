import Interview

/// The small pieces of which the sentences are made.
extension ReadingSentences {
  /// Minutes and seconds: `4:00`.
  public static func time(milliseconds: Int) -> String {
    let seconds = (milliseconds + 500) / 1000
    return "\(seconds / 60):" + padded(seconds % 60, to: 2)
  }

  /// A count with its noun: `1 word`, `312 words`.
  public static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(number == 1 ? noun : plural(noun))"
  }

  private static func plural(_ noun: String) -> String {
    let isAfterConsonant = noun.dropLast().last.map { !"aeiou".contains($0) } ?? false
    return noun.hasSuffix("y") && isAfterConsonant ? noun.dropLast() + "ies" : noun + "s"
  }

  /// Names in a row: `challenge, context and action`.
  static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The words as one sentence: a capital first and a full stop last, unless they end by themselves.
  public static func sentence(_ words: String) -> String {
    let line = capitalized(sanitizedLine(words))
    return line.last.map { endings.contains($0) } == true ? line : line + "."
  }

  /// Marks that end a sentence.
  private static let endings: Set<Character> = [".", "?", "\u{21}", "\u{2026}"]

  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Somebody's own words in quotation marks.
  static func quoted(_ words: String) -> String {
    "\u{201C}\(shortened(words))\u{201D}"
  }

  /// The same as the end of a sentence; a quote that ends by itself gets no second full stop.
  static func quotedToEnd(_ words: String) -> String {
    let quote = shortened(words)
    let isEnded = quote.last.map { endings.contains($0) } == true
    return "\u{201C}\(quote)\u{201D}" + (isEnded ? "" : ".")
  }

  /// A quote on one line, cut at a word where it is long.
  static func shortened(_ quote: String, to limit: Int = 160) -> String {
    let line = sanitizedLine(quote).split(separator: " ").joined(separator: " ")
    guard line.count > limit else { return line }
    let head = line.prefix(limit)
    return head.prefix(upTo: head.lastIndex(of: " ") ?? head.endIndex) + " \u{2026}"
  }
}
