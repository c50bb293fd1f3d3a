import Interview

/// Tells text that cannot be scored from an answer, however short or weak.
struct UnscorableCheck {
  /// Below so many words it cannot be told in what language a text is.
  private static let fewestWords = 8

  let passage: Passage
  let readings: [SentenceReading]

  func reason() -> Unscorable? {
    let words = passage.tokens.filter { $0.kind == .word && !$0.text.hasPrefix("'") }.map(\.text)
    if words.isEmpty { return .empty }
    if Self.refusals.contains(where: { words.elementsEqual($0) }) { return .noAnswer }
    let said = readings.filter { $0.discount != .heading }
    if !said.isEmpty, said.allSatisfy({ $0.discount == .echo || $0.isRepeat }) { return .echo }
    guard words.count >= Self.fewestWords else {
      let isBare = words.count < 3 && !readings.contains { !$0.clauses.isEmpty }
      return isBare ? .noAnswer : nil
    }
    let common = words.count { CommonWords.all.contains($0) }
    if common * 100 < words.count * 14 { return .notEnglish }
    return isSalad(words) ? .notSentences : nil
  }

  /// Whether words stand side by side that never do in English, twice at least and once in forty words.
  ///
  /// A number between two words parts them: `down to 900 and` is English.
  private func isSalad(_ words: [String]) -> Bool {
    let pairs = zip(passage.tokens, passage.tokens.dropFirst()).count { first, second in
      first.kind == .word && second.kind == .word && CommonWords.articles.contains(first.text)
        && CommonWords.afterNoArticle.contains(second.text)
    }
    return words.count >= 20 && pairs >= 2 && pairs * 40 >= words.count
  }

  private static let refusals: [[String]] = [
    ["i", "don't", "know"], ["i", "do", "not", "know"], ["no", "idea"], ["no", "comment"],
    ["n", "a"], ["not", "applicable"], ["i", "have", "no", "idea"], ["not", "sure"],
    ["i", "am", "not", "sure"], ["nothing", "comes", "to", "mind"], ["pass"], ["skip"],
  ]
}

extension SentenceReading {
  var isRepeat: Bool {
    if case .repeated = discount { true } else { false }
  }
}
