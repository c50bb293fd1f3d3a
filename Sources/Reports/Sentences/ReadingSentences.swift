import Interview

/// Every sentence that a person reads about an answer, in one place and one voice.
///
/// A courteous senior colleague's: levels in words first, the number with its scale after; elements
/// by their full names; no praise without a quote and no verdict on a person. Where `numbers` is
/// false the words of a level stand alone; counts of words and times are no marks and stay.
public enum ReadingSentences {
  /// What stands under every reading.
  public static let disclaimer =
    "A reading by rule, for practice. It has never been compared with a real board."

  /// How many words a story usually has.
  static let storyLength = 250

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

  /// The same for a list, where each answer has a word or two.
  static func shortWords(forOverall level: Int, numbers: Bool) -> String {
    let words =
      switch level {
      case 5: "convinces by itself"
      case 4: "convinces"
      case 3: "in part"
      case 2: "hinted at"
      default: "no evidence yet"
      }
    return numbers ? "\(words) (\(level) of 5)" : words
  }

  /// A level in words, with its number and scale after: `shows the competence in part (3 of 5)`.
  static func level(
    _ overall: Assessment.Overall, band showsBand: Bool = true, numbers: Bool
  ) -> String {
    let words = words(forOverall: overall.level)
    guard numbers else { return words }
    let band =
      overall.low == overall.high || !showsBand
      ? "" : ", perhaps \(overall.low) to \(overall.high)"
    return "\(words) (\(overall.level) of 5\(band))"
  }

  /// The level of an answer in words, with its number, scale and band.
  public static func overall(_ overall: Assessment.Overall, numbers: Bool = true) -> String {
    if overall.gate == "unscorable" {
      return "Not scored. \(sentence(overall.message ?? "there is too little to read"))"
    }
    let level = "It \(level(overall, numbers: numbers))."
    return overall.message.map { "\(level) \(sentence($0))" } ?? level
  }

  /// The same, where an answer that cannot be scored is told what it needs.
  public static func overall(
    of assessment: Assessment, kind: QuestionKind = .behavioral, numbers: Bool = true
  ) -> String {
    guard assessment.overall.gate == "unscorable" else {
      return overall(assessment.overall, numbers: numbers)
    }
    let wanted = wantedLength(kind)
    switch assessment.words {
    case 0: return "Nothing to read yet. \(wanted)"
    case 1..<15: return "Too little to read: \(count(assessment.words, "word")). \(wanted)"
    case 15..<(storyLength / 2): return "\(overall(assessment.overall)) \(wanted)"
    default: return overall(assessment.overall)
    }
  }

  /// What length an answer of this kind usually has.
  static func wantedLength(_ kind: QuestionKind) -> String {
    kind == .general
      ? "A few sentences make an answer." : "About \(storyLength) make a story."
  }

  /// One line for an element: what was found of it, its level, and the words that show it.
  public static func element(
    _ element: Element, _ reading: Assessment.ElementReading, in text: String,
    numbers: Bool = true
  ) -> String {
    let name = capitalized(element.rawValue)
    let level = numbers ? " (\(reading.level) of 5)" : ""
    switch reading.verdict {
    case .notFound: return "\(name): not found."
    case .implied: return "\(name): implied, but no sentence says it\(level)."
    case .shown:
      let quote = reading.evidence.first?.quote(from: text).map {
        (numbers ? ": " : ", ") + quoted($0)
      }
      return "\(name): shown\(level)\(quote ?? ".")"
    }
  }

  /// What was found of the four elements in one sentence.
  static func elementsInWords(_ elements: Assessment.Elements) -> String {
    let groups = [Verdict.shown, .implied, .notFound].map { verdict in
      (verdict, Element.allCases.filter { elements[$0].verdict == verdict }.map(\.rawValue))
    }
    // A comma within a group needs more than a comma between them.
    let separator = groups.contains { $0.1.count > 2 } ? "; " : ", "
    return sentence(
      groups.filter { !$0.1.isEmpty }
        .map { "\(list($0.1)) \(word(for: $0.0))" }
        .joined(separator: separator))
  }

  static func word(for verdict: Verdict) -> String {
    switch verdict {
    case .shown: "shown"
    case .implied: "implied"
    case .notFound: "not found"
    }
  }

  /// What a rule saw, the words in which it saw it, and the question that would mend it.
  public static func finding(_ finding: Finding) -> String {
    self.finding(finding, others: 0)
  }

  /// The same, with how often the rule saw the like elsewhere.
  static func finding(_ finding: Finding, others: Int) -> String {
    let more = others > 0 ? "\(others) more like it. " : ""
    return "\(quoted(finding.quote)) \(sentence(finding.message)) \(more)\(sentence(finding.fix))"
  }

  /// What is missing of an element, beside the words where it could stand.
  static func missing(
    _ element: Element, _ verdict: Verdict, near quote: String, sentences: Int,
    ask question: String
  ) -> String {
    let seen =
      switch (verdict, element) {
      case (.shown, _):
        sentences > 1
          ? "The \(element.rawValue) rests on little more than this."
          : "The \(element.rawValue) rests on this sentence alone."
      case (.implied, _): "The \(element.rawValue) can be guessed at, but no sentence says it."
      case (.notFound, .challenge): "No sentence names the problem or the goal."
      case (.notFound, .context): "No sentence says who and what was involved."
      case (.notFound, .action): "No sentence says which step was yours."
      case (.notFound, .result): "No sentence names an outcome."
      }
    return "\(quoted(quote)) \(seen) \(sentence(question))"
  }
}
