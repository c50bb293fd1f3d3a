import Interview

/// A text, cut once into tokens and sentences.
struct Passage: Sendable {
  let text: String
  let bytes: [UInt8]
  let tokens: [Token]
  let sentences: [Sentence]

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
    tokens = Tokenizer.tokens(of: text)
    sentences = SentenceSplitter.sentences(of: tokens)
  }

  /// The bytes of a span, as they were given.
  func quote(_ span: Span) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// Words and numbers; what hyphens or apostrophes join is one.
  var wordCount: Int {
    tokens.count { $0.isWord && !$0.isGlued }
  }
}
