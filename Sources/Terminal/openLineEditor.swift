/// The editor that fits the terminal: GNU readline, or the plain one for pipes, for terminals that
/// cannot redraw, and for those who ask for it.
///
/// Make one in a program's life, after which the signals are its own.
public func openLineEditor(
  on screen: Screen, plainly: Bool = false, history: CommandHistory = CommandHistory(),
  mailbox: Int32? = nil, completing: @escaping (String) -> [String] = { _ in [] }
) -> any LineEditor {
  if plainly || !screen.isTerminal || !screen.canRedraw {
    return PlainEditor(screen: screen, history: history, mailbox: mailbox)
  }
  return ReadlineEditor(
    screen: screen, history: history, mailbox: mailbox, completing: completing)
}
