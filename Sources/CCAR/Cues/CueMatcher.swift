/// Finds all cues of a sentence, by the first word of their phrases.
struct CueMatcher: Sendable {
  struct Hit: Hashable, Sendable {
    /// Place of the list in the lexicon.
    var list: Int
    var tokens: Range<Int>
  }

  private struct Entry: Sendable {
    var list: Int
    var rest: ArraySlice<CuePhrase.Part>
  }

  private let lists: [CueList]
  private var byWord: [String: [Entry]] = [:]
  private var byNumber: [Entry] = []

  init(_ lists: [CueList]) {
    self.lists = lists
    for (index, list) in lists.enumerated() {
      for phrase in list.phrases.map(CuePhrase.init) {
        let entry = Entry(list: index, rest: phrase.parts.dropFirst())
        switch phrase.parts.first {
        case .words(let words): for word in words { byWord[word, default: []].append(entry) }
        case .number: byNumber.append(entry)
        case .past, .progressive, .gap, nil: continue
        }
      }
    }
  }

  /// The first hit of each list in these tokens, in the order of the lists.
  func hits(in tokens: [Token], range: Range<Int>, quantities: [Quantity]) -> [Hit] {
    var found: [Int: Range<Int>] = [:]
    var next = 0
    for index in range {
      while next < quantities.count, quantities[next].tokens.upperBound <= index { next += 1 }
      let text = Text(tokens: tokens, range: range, quantities: quantities[next...])
      for entry in byWord[tokens[index].text] ?? [] where found[entry.list] == nil {
        guard let end = text.end(of: entry.rest, from: index + 1),
          index == range.lowerBound
            || !lists[entry.list].notAfter.contains(tokens[index - 1].text)
        else { continue }
        found[entry.list] = index..<end
      }
      if let quantity = text.quantity(at: index) {
        for entry in byNumber where found[entry.list] == nil {
          guard let end = text.end(of: entry.rest, from: quantity.tokens.upperBound) else {
            continue
          }
          found[entry.list] = index..<end
        }
      }
    }
    return lists.indices.compactMap { list in found[list].map { Hit(list: list, tokens: $0) } }
  }

  /// A sentence, as far as a phrase can look into it.
  private struct Text {
    let tokens: [Token]
    let range: Range<Int>
    let quantities: ArraySlice<Quantity>

    func quantity(at index: Int) -> Quantity? {
      quantities.prefix(4).first { $0.tokens.lowerBound == index }
    }

    /// Where the parts end when they begin here; nil where they do not fit.
    func end(of parts: ArraySlice<CuePhrase.Part>, from index: Int) -> Int? {
      guard let part = parts.first else { return index }
      let rest = parts.dropFirst()
      if case .gap = part {
        for skipped in 0...3 where index + skipped <= range.upperBound {
          if let end = end(of: rest, from: index + skipped) { return end }
        }
        return nil
      }
      guard index < range.upperBound else { return nil }
      switch part {
      case .words(let words):
        return words.contains(tokens[index].text) ? end(of: rest, from: index + 1) : nil
      case .number:
        return quantity(at: index).flatMap { end(of: rest, from: $0.tokens.upperBound) }
      case .past:
        return PastTense.isPast(tokens[index].text) ? end(of: rest, from: index + 1) : nil
      case .progressive:
        let isProgressive = tokens[index].text.utf8.count > 5 && tokens[index].text.hasSuffix("ing")
        return isProgressive ? end(of: rest, from: index + 1) : nil
      case .gap: return nil
      }
    }
  }
}
