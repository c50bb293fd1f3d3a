import Interview

/// Reads every sentence of a passage for clauses, quantities and cues.
struct SentenceReader {
  let passage: Passage
  let matcher: CueMatcher
  let echo: EchoFilter

  func readings() -> [SentenceReading] {
    var seen: [[String]: Int] = [:]
    return passage.sentences.enumerated().map { index, sentence in
      var reading = read(sentence)
      let words = passage.tokens[sentence.tokens].filter(\.isWord).map(\.text)
      if let first = seen[words] {
        reading.discount = .repeated(of: first)
      } else {
        seen[words] = index
        reading.discount = discount(sentence, words: words)
      }
      return reading
    }
  }

  private func read(_ sentence: Sentence) -> SentenceReading {
    let tokens = passage.tokens
    let quantities = QuantityReader(tokens: tokens, range: sentence.tokens).quantities()
    return SentenceReading(
      sentence: sentence, wordCount: tokens[sentence.tokens].count { $0.isWord && !$0.isGlued },
      quantities: quantities,
      hasModal: tokens[sentence.tokens].contains { Self.modals.contains($0.text) },
      clauses: ClauseReader(tokens: tokens, sentence: sentence).clauses(),
      cues: matcher.hits(in: tokens, range: sentence.tokens, quantities: quantities), discount: nil)
  }

  private func discount(_ sentence: Sentence, words: [String]) -> SentenceReading.Discount? {
    if echo.covers(words) { return .echo }
    let tokens = passage.tokens[sentence.tokens]
    if hasOpenSlot(tokens) { return .template }
    let isHeading =
      words.count <= 3 && (tokens.last?.text == ":" || tokens.last?.kind != .mark)
      && Self.headings.contains(words.first ?? "")
    return isHeading ? .heading : nil
  }

  private static let modals: Set<String> = [
    "would", "will", "'ll", "must", "should", "might", "may", "gotta", "can",
  ]
  private static let headings: Set<String> = [
    "challenge", "context", "action", "actions", "result", "results", "situation", "task",
  ]

  /// `[number]`, but not an aside of many words.
  private func hasOpenSlot(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.indices.contains { index in
      guard tokens[index].text == "[" else { return false }
      return tokens[index...].prefix(6).dropFirst().contains { $0.text == "]" }
    }
  }
}
