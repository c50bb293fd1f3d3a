import Interview

/// An answer being written: the rows above, the row in hand with the cursor, and the rows below it.
///
/// Pure, so that what typing at the margin, pasting and going back do to a text is tested without a
/// terminal. Every function that changes the rows above says from which one on they differ.
struct Manuscript {
  var above = AnswerBlock()
  var row = ""
  /// The cursor, in UTF-8 bytes of the row.
  var point = 0
  /// How the row in hand is joined to the first below.
  private(set) var ending = AnswerBlock.Ending.entered
  /// The rows below, the nearest last.
  private var lower: [AnswerBlock.Row] = []
  /// Whether the row was typed from its first column on: only then can it be a command.
  private(set) var isTyped = true

  /// What became of the rows above: those up to `kept` are as they were, `removed` are gone.
  struct Change {
    var kept: Int
    var removed: [AnswerBlock.Row] = []
  }

  var below: [AnswerBlock.Row] { lower.reversed() }

  var isEmpty: Bool { above.isEmpty && row.isEmpty && lower.isEmpty }

  /// Whether the row, as it stands, is a command rather than text.
  var isCommand: Bool { isTyped && row.hasPrefix("/") && !row.hasPrefix("//") }

  /// The whole answer, the row in hand included unless it is a command.
  var text: String {
    var rows = above.rows
    if !isCommand { rows.append(.init(plainRow, ending)) }
    return AnswerBlock(rows + below).text.withoutFinalNewlines
  }

  /// The row without the second slash by which a typed row begins with a literal one.
  private var plainRow: String { isTyped && row.hasPrefix("//") ? String(row.dropFirst()) : row }

  /// Takes what stands in the line editor.
  mutating func take(_ text: String, point: Int) {
    row = text
    self.point = point
    if row.isEmpty { isTyped = true }
  }

  /// Parts the row where it is longer than a line of the screen; the cursor keeps its place.
  mutating func settle(width: Int) -> Change {
    let kept = above.rows.count
    guard !isCommand, cells(of: row) > width else { return Change(kept: kept) }
    var offset = 0
    if plainRow != row {
      point = max(0, point - 1)
      row = plainRow
      isTyped = false
    }
    // What is typed in the middle pushes the rest of its paragraph down.
    var paragraph = row
    var end = ending
    while end.goesOn, let next = lower.popLast() {
      paragraph += end.joint + next.text
      end = next.ending
    }
    var pieces = rows(of: paragraph, width: width)
    pieces[pieces.count - 1].ending = end
    var current = pieces.count - 1
    for (index, piece) in pieces.enumerated() {
      if point <= offset + piece.text.utf8.count {
        current = index
        break
      }
      offset += piece.text.utf8.count + piece.ending.joint.utf8.count
    }
    // At a cut the cursor belongs to the row that goes on.
    if current < pieces.count - 1, pieces[current].ending == .cut,
      point == offset + pieces[current].text.utf8.count
    {
      offset += pieces[current].text.utf8.count
      current += 1
    }
    for piece in pieces[..<current] { above.append(piece) }
    for piece in pieces[(current + 1)...].reversed() { lower.append(piece) }
    row = pieces[current].text
    ending = pieces[current].ending
    point = max(0, point - offset)
    isTyped = current == 0 ? isTyped : row.isEmpty
    return Change(kept: kept)
  }

  /// Enter: the row is finished, and the next one is that below, or a new one.
  mutating func enter() -> Change {
    let kept = above.rows.count
    above.append(.init(plainRow, lower.isEmpty ? .entered : ending))
    takeFromBelow()
    return Change(kept: kept)
  }

  /// Down: the same, but never into a row that is not there.
  mutating func goDown() -> Change? {
    lower.isEmpty ? nil : enter()
  }

  private mutating func takeFromBelow() {
    let next = lower.popLast()
    row = next?.text ?? ""
    ending = next?.ending ?? .entered
    point = row.utf8.count
    isTyped = row.isEmpty
  }

  /// Up: the row above comes into hand, and this one goes below.
  mutating func goUp(width: Int) -> Change? {
    guard let last = above.takeLast() else { return nil }
    if !row.isEmpty { lower.append(.init(plainRow, ending)) }
    return take(back: last.text, point: last.text.utf8.count, ending: last.ending, width: width)
  }

  /// Backspace at the start of a row: the row above comes back and what parted them goes.
  mutating func joinToAbove(width: Int) -> Change? {
    guard let last = above.takeLast() else { return nil }
    var start = last.text
    if last.ending == .cut, !start.isEmpty { start.removeLast() }
    return take(back: start + plainRow, point: start.utf8.count, ending: ending, width: width)
      .with(last)
  }

  private mutating func take(
    back text: String, point: Int, ending: AnswerBlock.Ending, width: Int
  ) -> Change {
    let old = AnswerBlock.Row(text, ending)
    row = text
    self.point = point
    self.ending = lower.isEmpty ? .entered : ending
    isTyped = row.isEmpty
    let kept = above.rows.count
    _ = settle(width: width)
    return Change(kept: kept, removed: [old])
  }

  /// Puts a paste where the cursor is; its lines become rows, whatever they begin with.
  mutating func paste(_ text: String, width: Int) -> Change {
    let kept = above.rows.count
    let bytes = Array(row.utf8)
    let before = String(decoding: bytes[..<min(point, bytes.count)], as: UTF8.self)
    let after = String(decoding: bytes[min(point, bytes.count)...], as: UTF8.self)
    var lines = sanitized(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.map { $0 == "\t" ? " " : $0 }) }
    // A paste into a command that is being typed stays a part of it.
    if isCommand { lines = [lines.joined(separator: " ")] }
    if lines.count == 1 {
      row = before + lines[0] + after
      point = before.utf8.count + lines[0].utf8.count
      if before.isEmpty { isTyped = false }
      _ = settle(width: width)
      return Change(kept: kept)
    }
    let first = isTyped && before.hasPrefix("//") ? String(before.dropFirst()) : before
    for line in [first + lines[0]] + lines[1..<(lines.count - 1)] {
      var pieces = rows(of: line, width: width)
      pieces[pieces.count - 1].ending = .pasted
      for piece in pieces { above.append(piece) }
    }
    let last = lines[lines.count - 1]
    row = last + after
    point = last.utf8.count
    isTyped = row.isEmpty
    _ = settle(width: width)
    return Change(kept: kept)
  }

  /// All rows become finished ones, as before a command or at the end.
  mutating func finish() -> Change {
    let kept = above.rows.count
    while !row.isEmpty || !lower.isEmpty { _ = enter() }
    return Change(kept: kept)
  }

  /// Another text in place of this one, with the cursor at its end.
  mutating func replace(with text: String, width: Int) {
    self = Manuscript()
    if text.isEmpty { return }
    _ = paste(text, width: width)
    if !row.isEmpty { _ = enter() }
  }
}

extension Manuscript.Change {
  fileprivate func with(_ removed: AnswerBlock.Row) -> Manuscript.Change {
    Manuscript.Change(kept: kept, removed: [removed])
  }
}

extension String {
  fileprivate var withoutFinalNewlines: String {
    var text = self
    while text.last == "\n" { text.removeLast() }
    return text
  }
}
