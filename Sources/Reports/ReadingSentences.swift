import Interview

/// Every sentence that a person reads about an answer, in one place and one voice.
///
/// A courteous senior colleague's: levels in words first, the number with its scale after; elements by
/// their full names; no praise without a quote and no verdict on a person.
public enum ReadingSentences {
  /// What stands under every reading.
  public static let disclaimer =
    "A reading by rule, for practice. It has never been compared with a real board."

  /// What an overall level means: GUIDELINE levels in our own words, on OPM's scale from 1 to 5.
  static func words(forOverall level: Int) -> String {
    switch level {
    case 5: "would convince a board on its own"
    case 4: "convinces, with one follow-up question"
    case 3: "shows the competence in part"
    case 2: "hints at the competence"
    default: "gives no evidence yet"
    }
  }

  /// The level of an answer in words, with its number, scale and band.
  public static func overall(_ overall: Assessment.Overall) -> String {
    if overall.gate == "unscorable" {
      return "Not scored. \(sentence(overall.message ?? "there is too little to read"))"
    }
    let band =
      overall.low == overall.high ? "" : ", perhaps \(overall.low) to \(overall.high)"
    let level = "It \(words(forOverall: overall.level)) (\(overall.level) of 5\(band))."
    return overall.message.map { "\(level) \(sentence($0))" } ?? level
  }

  /// One line for an element: what was found of it, its level, and the words that show it.
  public static func element(
    _ element: Element, _ reading: Assessment.ElementReading, in text: String
  ) -> String {
    let name = capitalized(element.rawValue)
    switch reading.verdict {
    case .notFound: return "\(name): not found."
    case .implied: return "\(name): implied, but no sentence says it (\(reading.level) of 5)."
    case .shown:
      let quote = reading.evidence.first?.quote(from: text).map {
        ": \u{201C}\(shortened($0))\u{201D}"
      }
      return "\(name): shown (\(reading.level) of 5)\(quote ?? ".")"
    }
  }

  /// What a rule saw, the words in which it saw it, and the question that would mend it.
  public static func finding(_ finding: Finding) -> String {
    "\u{201C}\(shortened(finding.quote))\u{201D} \(sentence(finding.message)) \(sentence(finding.fix))"
  }

  /// Minutes and seconds: `4:00`.
  public static func time(milliseconds: Int) -> String {
    let seconds = (milliseconds + 500) / 1000
    return "\(seconds / 60):" + padded(seconds % 60, to: 2)
  }

  /// A count with its noun: `1 word`, `312 words`.
  public static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// The words as one sentence: a capital first and a full stop last, unless they end by themselves.
  static func sentence(_ words: String) -> String {
    let line = capitalized(sanitizedLine(words))
    return line.last.map { ".?!".contains($0) } == true ? line : line + "."
  }

  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A quote on one line, cut at a word where it is long.
  static func shortened(_ quote: String, to limit: Int = 160) -> String {
    let line = sanitizedLine(quote).split(separator: " ").joined(separator: " ")
    guard line.count > limit else { return line }
    let head = line.prefix(limit)
    return head.prefix(upTo: head.lastIndex(of: " ") ?? head.endIndex) + " \u{2026}"
  }
}
