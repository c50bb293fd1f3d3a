/// A phrase of a cue list, made ready for matching.
struct CuePhrase: Sendable {
  enum Part: Sendable {
    case words(Set<String>)
    case number, past, progressive
    /// Up to three words of any kind.
    case gap
  }

  var parts: [Part]

  init(_ phrase: String) {
    parts = phrase.split(separator: " ").map { part in
      switch part {
      case "<number>": .number
      case "<past>": .past
      case "<ing>": .progressive
      case "_": .gap
      default: .words(Self.words(part))
      }
    }
  }

  private static func words(_ part: Substring) -> Set<String> {
    var words: Set<String> = []
    for word in part.split(separator: "|") {
      if word.first == "@", let list = WordList.named(String(word.dropFirst())) {
        words.formUnion(list.words)
      } else {
        words.insert(String(word))
      }
    }
    return words
  }
}
