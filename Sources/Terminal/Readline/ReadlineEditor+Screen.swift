import CLineEditor

extension ReadlineEditor {
  /// Whether nothing that stands on the screen may be changed, the row in hand excepted.
  private var isAppendOnly: Bool { screen.manner != .standard }

  private var promptText: String {
    if isAppendOnly {
      if kind == .command { return "Command: " }
      return rowsOnScreen > 0 ? "" : "Answer: "
    }
    if kind == .command { return TextEncoding.current.hasAllLetters ? "› " : "> " }
    return String(repeating: " ", count: clockCells - cells(of: clock)) + clock + " "
  }

  /// The prompt with marks around what takes no columns, as readline must know these.
  private var markedPrompt: String {
    guard screen.hasColour, kind == .answer, !clock.isEmpty else { return promptText }
    return "\u{1}" + Style.bold.on + "\u{2}" + promptText + "\u{1}" + Style.bold.off + "\u{2}"
  }

  func putUp(_ prompt: Prompt) {
    if kind == prompt.kind { return }
    takeDown()
    kind = prompt.kind
    rowsOnScreen = 0
    clockCells = 0
    set(clock: prompt.clock)
    le_history_clear()
    if prompt.kind == .command {
      for entry in history.entries { le_history_add(entry) }
    } else if !prompt.typed.isEmpty, manuscript.row.isEmpty {
      manuscript.take(prompt.typed, point: prompt.typed.utf8.count)
    }
    le_resize()
    le_open(markedPrompt, Int32(cells(of: promptText)), prompt.kind == .answer ? 1 : 0)
    if prompt.kind == .command {
      le_set(prompt.typed, Int32(prompt.typed.utf8.count))
      le_draw()
    } else {
      le_set(manuscript.row, Int32(manuscript.point))
      le_clear()
      drawAgain()
    }
  }

  /// Takes the prompt off; what stood in its row stays to be seen.
  func takeDown() {
    guard kind != nil else { return }
    // An empty row of an answer would only leave a clock behind.
    if kind == .answer, !isAppendOnly, !hasTypedText {
      le_clear()
      if rowsDrawnBelow > 0 { put(emptied(1 + rowsDrawnBelow)) }
    } else {
      le_end_line()
      if rowsDrawnBelow > 0 { put(emptied(rowsDrawnBelow)) }
    }
    le_close()
    kind = nil
    rowsDrawnBelow = 0
    isUndrawn = false
  }

  private func set(clock new: String) {
    clock = isAppendOnly ? "" : new
    clockCells = max(clockCells, cells(of: clock))
  }

  /// Changes the clock alone, unless readline is in the middle of something.
  func show(clock new: String) {
    guard kind == .answer, !isAppendOnly, new != clock, le_is_busy() == 0 else { return }
    set(clock: new)
    le_set_prompt(markedPrompt, Int32(cells(of: promptText)))
    settle()
  }

  /// Moves what does not fit its row, and draws the row.
  func settle() {
    isUndrawn = false
    guard kind == .answer, le_is_overfull() != 0, !manuscript.isCommand else {
      le_draw()
      return
    }
    present(manuscript.settle(width: Int(le_room())))
  }

  /// The same after one key, which readline itself has drawn where it fits.
  func settleIfNeeded() {
    if kind == .answer, le_is_overfull() != 0 { settle() }
    isUndrawn = false
  }

  /// Draws the row, and the rows below it, on a line that is empty.
  func drawAgain() {
    isUndrawn = false
    guard kind == .answer else {
      le_draw_fresh()
      return
    }
    drawBelow()
    if le_is_overfull() != 0, !manuscript.isCommand {
      settle()
    } else {
      le_draw_fresh()
    }
  }

  /// Shows what became of the rows above, and the row in hand under them.
  func present(_ change: Manuscript.Change) {
    isUndrawn = false
    let fresh = manuscript.above.rows[change.kept...]
    if isAppendOnly {
      append(fresh)
    } else {
      le_clear()
      var codes = ""
      var height = 1 + rowsDrawnBelow
      if !change.removed.isEmpty, rowsOnScreen >= change.removed.count {
        rowsOnScreen -= change.removed.count
        let up = change.removed.reduce(0) { $0 + lines(of: $1) }
        codes = "\u{1B}[\(up)A"
        height += up
      } else if !change.removed.isEmpty {
        rowsOnScreen = 0
      }
      if height > 1 { codes += emptied(height) }
      put(codes + listing(fresh))
      rowsOnScreen += fresh.count
      drawBelow()
    }
    le_set_prompt(markedPrompt, Int32(cells(of: promptText)))
    le_set(manuscript.row, Int32(manuscript.point))
    le_draw_fresh()
  }

  /// The finished rows, under one another; of a very long paste only the end.
  private func listing(_ rows: ArraySlice<AnswerBlock.Row>) -> String {
    let limit = 2 * screen.size.lines
    let indent = String(repeating: " ", count: cells(of: promptText))
    var text = ""
    if rows.count > limit {
      text += "\(indent)(\(rows.count - limit) rows more stand above these)\r\n"
    }
    for row in rows.suffix(limit) { text += indent + row.text + "\r\n" }
    return text
  }

  private func append(_ rows: ArraySlice<AnswerBlock.Row>) {
    if let first = rows.first { le_set(first.text, Int32(first.text.utf8.count)) }
    le_end_line()
    let rest = rows.dropFirst().suffix(2 * screen.size.lines)
    if !rest.isEmpty { put(rest.map { $0.text + "\r\n" }.joined()) }
    rowsOnScreen += rows.count
  }

  /// How many lines of the screen a finished row takes, which a narrower window may have changed.
  private func lines(of row: AnswerBlock.Row) -> Int {
    guard screen.reflows else { return 1 }
    let taken = cells(of: promptText) + cells(of: row.text)
    return max(1, (taken + screen.size.columns - 1) / screen.size.columns)
  }

  /// Draws the rows below, as far as there is room, and goes back to where the cursor was.
  private func drawBelow() {
    let below = isAppendOnly ? [] : manuscript.below.prefix(max(0, screen.size.lines / 2 - 1))
    rowsDrawnBelow = below.count
    if below.isEmpty { return }
    let indent = String(repeating: " ", count: cells(of: promptText))
    let width = max(1, screen.size.columns - 1 - indent.count)
    let text = below.map { "\r\n" + indent + $0.text.fitting(width) }.joined()
    put(text + "\u{1B}[\(below.count)A\r")
  }

  func resize() {
    guard kind != nil else { return le_resize() }
    // Behind the last letter the cursor stays on its line, also where that is full now.
    let isAtEnd = Int(le_point()) == String(cString: le_text()).utf8.count
    let column = max(0, Int(le_column()) - (isAtEnd ? 1 : 0))
    let drawn = manuscript.below.prefix(rowsDrawnBelow)
    le_resize()
    // Where the terminal broke the row anew, its start is so many lines up.
    let up = screen.reflows ? column / max(1, screen.size.columns) : 0
    let height = drawn.reduce(lines(of: .init(String(cString: le_text()), .entered))) {
      $0 + lines(of: $1)
    }
    put((up > 0 ? "\u{1B}[\(up)A" : "") + emptied(height))
    drawAgain()
  }

  /// What empties so many lines from the cursor's down, and comes back to the first.
  ///
  /// Line by line, as some terminals keep a copy of a screen that is cleared whole.
  private func emptied(_ lines: Int) -> String {
    "\r\u{1B}[K" + String(repeating: "\u{1B}[B\u{1B}[K", count: max(0, lines - 1))
      + (lines > 1 ? "\u{1B}[\(lines - 1)A" : "")
  }

  @discardableResult public func say(_ text: String) -> Bool {
    if screen.manner == .spoken, hasTypedText { return false }
    let text = showable(text)
    let lines = text.hasSuffix("\n") ? text : text + "\n"
    guard kind != nil else {
      put(lines)
      return true
    }
    if isAppendOnly {
      le_end_line()
    } else {
      le_clear()
      if rowsDrawnBelow > 0 { put(emptied(1 + rowsDrawnBelow)) }
    }
    put(lines)
    rowsOnScreen = 0
    le_set_prompt(markedPrompt, Int32(cells(of: promptText)))
    drawAgain()
    return true
  }
}

extension String {
  /// As much of it as fits so many columns.
  fileprivate func fitting(_ width: Int) -> String {
    var used = 0
    return String(
      prefix { character in
        used += cells(of: String(character))
        return used <= width
      })
  }
}

extension Screen {
  /// Whether the terminal breaks its lines anew when it becomes narrower; two do not.
  fileprivate var reflows: Bool {
    environment["XTERM_VERSION"] == nil && environment["TERM"] != "linux"
  }
}

extension TextEncoding {
  fileprivate var hasAllLetters: Bool {
    if case .bytesOnly = self { false } else { true }
  }
}
