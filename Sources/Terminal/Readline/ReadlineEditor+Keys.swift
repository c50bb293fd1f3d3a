import CLineEditor
import Interview

extension ReadlineEditor {
  func take(_ piece: KeyStream.Piece) -> Input? {
    switch piece {
    case .key(let bytes):
      let event = le_feed(bytes, Int32(bytes.count), keys.isHolding ? 1 : 0)
      synchronize()
      isUndrawn = true
      if event == LE_NOTHING, keys.isHolding { return nil }
      if event == LE_NOTHING {
        settleIfNeeded()
        return nil
      }
      return kind == .answer ? answerKey(event) : commandKey(event)
    case .paste(let bytes):
      let (text, unreadable) = readable(bytes)
      paste(text)
      return unreadable > 0 ? .unreadable(bytes: unreadable) : nil
    }
  }

  /// The manuscript's row is always what readline holds.
  func synchronize() {
    guard kind == .answer else { return }
    manuscript.take(String(cString: le_text()), point: Int(le_point()))
  }

  private func commandKey(_ event: le_event) -> Input? {
    let row = String(cString: le_text())
    switch event {
    case LE_ENTER, LE_SEND:
      takeDown()
      return .command(remembered(row))
    case LE_END:
      takeDown()
      return .endOfInput
    case LE_TAB: complete(row)
    case LE_GONE: return vanish()
    default: settle()
    }
    return nil
  }

  private func answerKey(_ event: le_event) -> Input? {
    switch event {
    case LE_ENTER: return enter()
    case LE_SEND, LE_END:
      if manuscript.isCommand { return enter() }
      present(manuscript.finish())
      takeDown()
      return .send
    case LE_UP:
      settle()
      if let change = manuscript.goUp(width: Int(le_room())) { present(change) }
    case LE_DOWN:
      settle()
      if let change = manuscript.goDown() { present(change) }
    case LE_BACK:
      if let change = manuscript.joinToAbove(width: Int(le_room())) { present(change) }
    case LE_TAB:
      if manuscript.isCommand { complete(manuscript.row) }
    case LE_EDIT:
      settle()
      takeDown()
      return .command("/edit")
    case LE_CLEARED:
      rowsOnScreen = 0
      drawAgain()
    case LE_GONE: return vanish()
    default: settle()
    }
    return nil
  }

  private func enter() -> Input? {
    if manuscript.row.isEmpty, manuscript.below.isEmpty {
      settle()
      return .emptyEnter
    }
    if manuscript.isCommand {
      let row = manuscript.row
      takeDown()
      manuscript.take("", point: 0)
      return .command(remembered(row))
    }
    settle()
    present(manuscript.enter())
    return .rowAdded
  }

  private func vanish() -> Input {
    isGone = true
    le_close()
    kind = nil
    return .gone
  }

  /// The command in a row, which the history has from now on.
  private func remembered(_ row: String) -> String {
    history.add(row)
    return command(in: row)
  }

  private func paste(_ text: String) {
    synchronize()
    if kind == .answer {
      present(manuscript.paste(text, width: Int(le_room())))
    } else {
      le_insert(sanitizedLine(text.hasSuffix("\n") ? String(text.dropLast()) : text))
      settle()
    }
  }

  private func complete(_ row: String) {
    let point = Int(le_point())
    let typed = String(decoding: row.utf8.prefix(point), as: UTF8.self)
    let completion = Completion(of: typed, from: completing(typed))
    if !completion.choices.isEmpty {
      say(wrapped(completion.choices.joined(separator: "  "), to: screen.size.columns - 1))
    } else if !completion.insertion.isEmpty {
      le_insert(completion.insertion)
      synchronize()
    }
    settle()
  }
}
