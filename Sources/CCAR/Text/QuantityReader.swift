import Interview

/// Reads the numbers of a sentence that measure something, and passes over those that only name.
struct QuantityReader {
  let tokens: [Token]
  let range: Range<Int>

  func quantities() -> [Quantity] {
    var found: [Quantity] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let quantity = quantity(at: index) {
        found.append(quantity)
        index = quantity.tokens.upperBound
      } else {
        index = max(index + 1, endOfFigures(from: index))
      }
    }
    return found
  }

  private func quantity(at start: Int) -> Quantity? {
    let word = tokens[start].text
    if NumberWords.ratios.contains(word) {
      return Quantity(kind: .ratio, tokens: start..<start + 1)
    }
    if NumberWords.currencies.contains(word), isFigure(start + 1) {
      return Quantity(kind: .money, tokens: start..<endOfScales(from: start + 2))
    }
    if let end = endOfFraction(from: start) { return Quantity(kind: .ratio, tokens: start..<end) }
    guard isFigure(start) || isNumberWord(start), !isIdentifier(start) else { return nil }
    let end = endOfNumber(from: start)
    return typed(start..<end)
  }

  /// The kind is in what follows the number: a percent sign, dollars, months, or a thing counted.
  private func typed(_ number: Range<Int>) -> Quantity? {
    let end = number.upperBound
    let next = text(end)
    if NumberWords.percents.contains(next) {
      return Quantity(kind: .percent, tokens: number.lowerBound..<end + 1)
    }
    if NumberWords.currencyWords.contains(next) {
      return Quantity(kind: .money, tokens: number.lowerBound..<end + 1)
    }
    if NumberWords.durations.contains(next) {
      return Quantity(kind: .duration, tokens: number.lowerBound..<end + 1)
    }
    if number.count == 1, isYear(number.lowerBound) || isDate(number) { return nil }
    if number.count == 1, tokens[number.lowerBound].text == "one" { return oneIn(number) }
    return Quantity(kind: .count, tokens: number)
  }

  /// `one in ten` measures, `one` alone does not.
  private func oneIn(_ number: Range<Int>) -> Quantity? {
    let next = number.upperBound + 1
    guard text(number.upperBound) == "in", isFigure(next) || isNumberWord(next) || text(next) == "a"
    else { return nil }
    return Quantity(kind: .ratio, tokens: number.lowerBound..<endOfNumber(from: next + 1))
  }

  private func endOfFraction(from start: Int) -> Int? {
    let word = text(start)
    if NumberWords.fractions.contains(text(start + 1)),
      NumberWords.units.contains(word) || word == "a" || word == "one"
    {
      return text(start + 1) == "quarter" && text(start + 2) == "century" ? nil : start + 2
    }
    guard word == "half", text(start - 1) != "and" else { return nil }
    return start + 1
  }

  private func endOfNumber(from start: Int) -> Int {
    var end = start
    while end < range.upperBound {
      let joins =
        text(end) == "and" && end > start && NumberWords.scales.contains(text(end - 1))
        && isNumberWord(end + 1)
      guard isFigure(end) && end == start || isNumberWord(end) || joins else { break }
      end += 1
    }
    return max(end, start)
  }

  private func endOfScales(from start: Int) -> Int {
    var end = start
    while end < range.upperBound, NumberWords.scales.contains(text(end)) { end += 1 }
    return end
  }

  /// Past all digits that hang together, so that no part of a telephone number is a count.
  private func endOfFigures(from start: Int) -> Int {
    guard tokens[start].kind == .number else { return start + 1 }
    var end = start + 1
    while end < range.upperBound, tokens[end].kind == .number, tokens[end].isGlued { end += 1 }
    return end
  }

  private func isIdentifier(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .number, token.isGlued, index > range.lowerBound {
      let before = tokens[index - 1]
      if before.kind == .word, !isNumberWord(index - 1) { return true }
      if before.text == "/" || before.text == ":" || before.text == "#" || before.text == "." {
        return true
      }
    }
    if token.kind == .number, index + 1 < range.upperBound, tokens[index + 1].isGlued,
      tokens[index + 1].kind == .number || ["/", ":"].contains(tokens[index + 1].text)
    {
      return !NumberWords.percents.contains(text(index + 2))
    }
    return Identifiers.nouns.contains(text(index - 1))
  }

  private func isFigure(_ index: Int) -> Bool {
    guard range.contains(index), tokens[index].kind == .number else { return false }
    let bytes = tokens[index].text.utf8
    let suffix = bytes.drop { (0x30...0x39).contains($0) || $0 == 0x2E }
    return suffix.isEmpty || NumberWords.suffixes.contains(String(Substring(suffix)))
  }

  private func isNumberWord(_ index: Int) -> Bool {
    let word = text(index)
    return NumberWords.units.contains(word)
      || (word == "one"
        && (NumberWords.scales.contains(text(index + 1))
          || NumberWords.percents.contains(text(index + 1)) || text(index + 1) == "in"
          || NumberWords.units.contains(text(index - 1))))
  }

  private func isYear(_ index: Int) -> Bool {
    let bytes = Array(tokens[index].text.utf8)
    let written = tokens[index].span.end - tokens[index].span.start
    return written == 4 && bytes.count == 4
      && (bytes.starts(with: [0x31, 0x39]) || bytes.starts(with: [0x32, 0x30]))
  }

  private func isDate(_ number: Range<Int>) -> Bool {
    Identifiers.months.contains(text(number.upperBound))
      || Identifiers.months.contains(text(number.lowerBound - 1))
  }

  private func text(_ index: Int) -> String {
    range.contains(index) ? tokens[index].text : ""
  }
}
