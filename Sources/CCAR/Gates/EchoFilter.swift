import Interview

/// Knows the words of the question, so that saying it back earns nothing.
struct EchoFilter: Sendable {
  /// So many words in a row are an echo.
  private static let width = 4
  private var runs: Set<[String]> = []

  init(question: String?) {
    let words = Tokenizer.tokens(of: question ?? "").filter(\.isWord).map(\.text)
    for start in words.indices.dropLast(Self.width - 1) {
      runs.insert(Array(words[start..<start + Self.width]))
    }
  }

  /// Whether three in five words of a sentence stand in the question in the same order.
  func covers(_ words: [String]) -> Bool {
    if runs.isEmpty || words.count < Self.width { return false }
    var covered = 0
    var reach = 0
    for start in 0...words.count - Self.width
    where runs.contains(Array(words[start..<start + Self.width])) {
      covered += start + Self.width - max(start, reach)
      reach = start + Self.width
    }
    return covered * 5 >= words.count * 3
  }
}
