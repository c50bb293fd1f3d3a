import Interview

/// Cuts text into tokens in one pass over its scalars.
struct Tokenizer {
  /// What an apostrophe splits off, so that `I'd` is matched as `i` and `'d`.
  private static let endings: Set<String> = ["s", "d", "ll", "ve", "re", "m"]

  private struct Letter {
    var folding: Folding
    var offset: Int
    var isCapital: Bool
  }

  private var letters: [Letter] = []
  private var size = 0
  private var position = 0
  private var tokens: [Token] = []
  private var linesBefore = 0
  private var isGlued = false

  static func tokens(of text: String) -> [Token] {
    var tokenizer = Tokenizer(text)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(_ text: String) {
    letters.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let isCapital = (0x41...0x5A).contains(scalar.value)
      letters.append(Letter(folding: Folding(scalar), offset: size, isCapital: isCapital))
      size += UTF8.width(scalar)
    }
  }

  private mutating func run() {
    while position < letters.count {
      switch letters[position].folding {
      case .letter: word()
      case .digit: number()
      case .apostrophe: mark("'")
      case .mark(let scalar): mark(String(scalar))
      case .hyphen: hyphen()
      case .nothing: position += 1
      case .space:
        position += 1
        isGlued = false
      case .newline:
        position += 1
        linesBefore += 1
        isGlued = false
      }
    }
  }

  private mutating func mark(_ text: String) {
    let start = position
    position += 1
    append(.mark, text, from: start)
  }

  /// A hyphen between words only joins them; elsewhere it is a mark.
  private mutating func hyphen() {
    if isGlued, isWord(at: position + 1) {
      position += 1
    } else {
      mark("-")
    }
  }

  /// A word, or an abbreviation with stops inside such as `U.S.`, which stays whole.
  private mutating func word() {
    let start = position
    var text = ""
    scan(into: &text)
    var isAbbreviation = false
    while text.utf8.count == 1 || isAbbreviation, folding(at: position) == .mark("."),
      isLetter(at: position + 1), !isLetter(at: position + 2)
    {
      isAbbreviation = true
      text += "."
      position += 1
      scan(into: &text)
    }
    if isAbbreviation, folding(at: position) == .mark(".") {
      text += "."
      position += 1
    }
    append(.word, text, from: start)
    ending()
  }

  /// What follows an apostrophe: a token of its own (`'d`), or part of the word (`o'clock`).
  private mutating func ending() {
    guard folding(at: position) == .apostrophe, isLetter(at: position + 1) else { return }
    let start = position
    position += 1
    var text = ""
    scan(into: &text)
    if Self.endings.contains(text) {
      append(.word, "'" + text, from: start)
    } else if let last = tokens.indices.last {
      tokens[last].text += "'" + text
      tokens[last].span.end = offset(of: position)
    }
  }

  /// Digits with their commas and decimals, and letters that hang on (`101st`, `3.5m`).
  private mutating func number() {
    let start = position
    var text = ""
    while true {
      switch folding(at: position) {
      case .digit(let scalar), .letter(let scalar): text.unicodeScalars.append(scalar)
      case .mark(let scalar) where scalar == "," || scalar == ".":
        guard isDigit(at: position + 1) else { return append(.number, text, from: start) }
        if scalar == "." { text += "." }
      case .nothing: break
      default: return append(.number, text, from: start)
      }
      position += 1
    }
  }

  private mutating func scan(into text: inout String) {
    while true {
      switch folding(at: position) {
      case .letter(let scalar), .digit(let scalar): text.unicodeScalars.append(scalar)
      case .nothing: break
      default: return
      }
      position += 1
    }
  }

  private mutating func append(_ kind: Token.Kind, _ text: String, from start: Int) {
    tokens.append(
      Token(
        kind: kind, text: text, span: Span(letters[start].offset, offset(of: position)),
        isGlued: isGlued && !tokens.isEmpty, linesBefore: linesBefore,
        isCapitalized: letters[start].isCapital))
    linesBefore = 0
    isGlued = true
  }

  private func folding(at index: Int) -> Folding? {
    index < letters.count ? letters[index].folding : nil
  }

  private func isLetter(at index: Int) -> Bool {
    if case .letter = folding(at: index) { true } else { false }
  }

  private func isDigit(at index: Int) -> Bool {
    if case .digit = folding(at: index) { true } else { false }
  }

  private func isWord(at index: Int) -> Bool { isLetter(at: index) || isDigit(at: index) }

  private func offset(of index: Int) -> Int {
    index < letters.count ? letters[index].offset : size
  }
}
