import Interview

/// Finds where sentences end, by their marks, line breaks and bullets.
struct SentenceSplitter {
  /// From this many tokens without any mark on, text is taken for dictated and cut at clauses.
  private static let dictatedLength = 60
  private static let terminals: Set<String> = [".", "!", "?", "…"]
  private static let closers: Set<String> = ["\"", "'", ")", "]", "}"]
  private static let bullets: Set<String> = ["-", "*", "•", "–", "—", "·", "▪", "◦", "‣", "#"]

  private let tokens: [Token]
  /// Whether each line of the text stands for itself, as in notes; else lines are only wrapped.
  private let hasLinesOfNotes: Bool
  private var sentences: [Sentence] = []
  private var start = 0
  private var isBullet = false

  static func sentences(of tokens: [Token]) -> [Sentence] {
    var splitter = SentenceSplitter(tokens: tokens)
    splitter.run()
    return splitter.sentences
  }

  private init(tokens: [Token]) {
    self.tokens = tokens
    let starts = tokens.filter { $0.linesBefore > 0 }
    let capitals = starts.count { $0.isCapitalized || $0.kind == .number }
    hasLinesOfNotes = starts.count >= 3 && capitals * 5 >= starts.count * 4
  }

  private mutating func run() {
    var index = 0
    while index < tokens.count {
      if index > start, breaksLine(before: index) { close(before: index) }
      if index == start, let after = afterBullet(at: index) {
        start = after
        index = after
        isBullet = true
        continue
      }
      index += 1
      guard Self.terminals.contains(tokens[index - 1].text) || endsWithStop(index - 1) else {
        continue
      }
      while index < tokens.count, tokens[index].isGlued,
        Self.terminals.contains(tokens[index].text) || Self.closers.contains(tokens[index].text)
      { index += 1 }
      if ends(at: index) { close(before: index) }
    }
    close(before: tokens.count)
  }

  private func endsWithStop(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index].text.utf8.last == 0x2E
  }

  /// Whether the stop before `index` ends a sentence.
  private func ends(at index: Int) -> Bool {
    guard index < tokens.count else { return true }
    let next = tokens[index]
    if next.isGlued { return false }
    let stop = tokens[index - 1]
    if endsWithStop(index - 1) {
      return !Abbreviations.leading.contains(stop.text) && next.isCapitalized
        && Abbreviations.openers.contains(next.text)
    }
    if Self.closers.contains(stop.text) {
      return next.isCapitalized || next.kind != .word || next.text == "i"
    }
    guard stop.text == ".", index >= 2, stop.isGlued else { return true }
    let word = tokens[index - 2]
    if Abbreviations.leading.contains(word.text) { return false }
    if word.text == "no", next.kind == .number { return false }
    if Abbreviations.trailing.contains(word.text) {
      return next.isCapitalized && Abbreviations.openers.contains(next.text)
    }
    // An initial, as in `John F. Kennedy`; `I` and figures end sentences like any word.
    return
      !(word.kind == .word && word.text.utf8.count == 1 && word.isCapitalized
      && word.text != "i")
  }

  /// A blank line or a bullet ends whatever stands before it; so does the line end of a heading.
  private func breaksLine(before index: Int) -> Bool {
    let lines = tokens[index].linesBefore
    if lines == 0 { return false }
    if lines > 1 || afterBullet(at: index) != nil { return true }
    let last = tokens[index - 1].text
    if hasLinesOfNotes, tokens[index].isCapitalized || tokens[index].kind == .number { return true }
    return last == ":" || (isBullet && tokens[index].isCapitalized)
      || (index - start <= 5 && tokens[index].isCapitalized)
  }

  /// The token after a bullet or list number that begins a line; nil where there is none.
  private func afterBullet(at index: Int) -> Int? {
    guard index == 0 || tokens[index].linesBefore > 0 else { return nil }
    if Self.bullets.contains(tokens[index].text) {
      var after = index + 1
      while after < tokens.count, tokens[after].linesBefore == 0,
        Self.bullets.contains(tokens[after].text)
      { after += 1 }
      return after
    }
    let number = tokens[index].text == "(" ? index + 1 : index
    guard number + 1 < tokens.count, tokens[number].text.utf8.count <= 2,
      tokens[number].kind == .number || tokens[number].text.utf8.count == 1,
      tokens[number + 1].isGlued
    else { return nil }
    let mark = tokens[number + 1].text
    let isListNumber = mark == ")" || (mark == "." && tokens[number].kind == .number)
    return isListNumber ? number + 2 : nil
  }

  private mutating func close(before end: Int) {
    defer {
      start = end
      isBullet = false
    }
    guard start < end, tokens[start..<end].contains(where: \.isWord) else { return }
    var from = start
    var sinceCut = 0
    let isDictated =
      end - start >= Self.dictatedLength
      && !tokens[start..<end - 1].contains { $0.kind == .mark && $0.text != "'" }
    if isDictated {
      for index in start..<end {
        sinceCut += 1
        if sinceCut > 10, opensClause(at: index, before: end) {
          append(from..<index)
          from = index
          sinceCut = 0
        }
      }
    }
    append(from..<end)
  }

  /// Whether a new clause begins here, as in dictated text: `so I`, `and then we`.
  private func opensClause(at index: Int, before end: Int) -> Bool {
    guard ["so", "and", "but", "then"].contains(tokens[index].text) else { return false }
    let next = index + 1 < end ? tokens[index + 1].text : ""
    return ["i", "we", "then", "the", "so", "they", "it"].contains(next)
  }

  private mutating func append(_ range: Range<Int>) {
    let span = Span(tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end)
    sentences.append(Sentence(span: span, tokens: range, isBullet: isBullet))
  }
}
