import Interview

/// What a second try or a reply changed.
extension ReadingSentences {
  /// What the follow-up brought out, and the sentence of the reply that did it.
  static func followUp(_ change: FollowUpChange, numbers: Bool) -> String {
    var parts: [String] = []
    if change.elements.isEmpty, let before = change.levels.first, let after = change.levels.last {
      parts.append(
        "Without the follow-up, it \(level(before, band: false, numbers: numbers)). "
          + "With it, it \(level(after, band: false, numbers: numbers)).")
    } else {
      let without = change.elements.map { "\($0.element.rawValue) \(word(for: $0.without))" }
      parts.append("Without the follow-up: \(sentence(without.joined(separator: ", ")))")
      parts.append("With it: \(with(change.elements)).")
    }
    if let quote = change.sentence {
      parts.append("The sentence that did it: \(quotedToEnd(quote))")
    }
    return (parts + ["Say it the first time."]).joined(separator: " ")
  }

  private static func with(_ steps: [FollowUpChange.Step]) -> String {
    let words = steps.map { word(for: $0.with) }
    guard Set(words).count == 1, let word = words.first else {
      return steps.map { "\($0.element.rawValue) \(self.word(for: $0.with))" }
        .joined(separator: ", ")
    }
    return switch steps.count {
    case 1: word
    case 2: "both \(word)"
    default: "all \(word)"
    }
  }

  /// An overall level that moved.
  static func overallChange(
    _ before: Assessment.Overall, _ after: Assessment.Overall, numbers: Bool
  ) -> String {
    func words(_ overall: Assessment.Overall) -> String {
      overall.gate == "unscorable"
        ? "cannot be scored" : level(overall, band: false, numbers: numbers)
    }
    return "Overall: \(words(before)); now \(words(after))."
  }

  /// An element that moved.
  static func elementChange(
    _ element: Element, _ before: Assessment.ElementReading, _ after: Assessment.ElementReading,
    numbers: Bool
  ) -> String {
    let name = capitalized(element.rawValue)
    guard before.verdict == after.verdict else {
      return "\(name): \(word(for: before.verdict)), now \(word(for: after.verdict))."
    }
    let word = word(for: before.verdict)
    if numbers { return "\(name): \(word), \(before.level) of 5, now \(after.level) of 5." }
    let side = after.level > before.level ? "more" : "less"
    return "\(name): \(word), now with \(side) to show it."
  }

  /// How often a rule saw something, then and now.
  static func countChange(rule: String, _ before: Int, _ after: Int) -> String {
    "\(name(ofRule: rule)): \(before), now \(after)."
  }

  private static func name(ofRule rule: String) -> String {
    switch rule {
    case "we-in-action": "\u{201C}We\u{201D} in the action"
    case "quantified-result": "Outcomes with a measure"
    default: capitalized(sanitizedLine(rule).split(separator: "-").joined(separator: " "))
    }
  }

  static func wordsChange(_ before: Int, _ after: Int) -> String {
    "\(count(before, "word")), now \(after)."
  }

  static func timeChange(_ before: Int, _ after: Int) -> String {
    "\(time(milliseconds: before)), now \(time(milliseconds: after))."
  }

  static func overtimeChange(_ before: Int, _ after: Int) -> String {
    let now = after == 0 ? "within the time" : "\(time(milliseconds: after)) over"
    return before == 0
      ? "Within the time, now \(time(milliseconds: after)) over."
      : "\(time(milliseconds: before)) over the time, now \(now)."
  }

  static let sameText = "The same words as before, and so the same reading."

  static func nothingChanged(words: Int) -> String {
    "Nothing that is counted has changed; it has \(count(words, "word")), as before."
  }

  /// Where there are no words of which to tell more.
  static let nothingCompared = "Nothing that can be compared has changed."
}
