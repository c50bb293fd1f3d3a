/// Shows a text that is taller than the screen a screenful at a time.
public struct Pager: Sendable {
  let screen: Screen
  let command: String

  /// $REHEARSE_PAGER, $PAGER, else `less -FRX` with a prompt that says how to go on and back.
  public init(screen: Screen) {
    self.screen = screen
    func set(_ name: String) -> String? {
      screen.environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    command = set("REHEARSE_PAGER") ?? set("PAGER") ?? "less -FRX '-PsSpace goes on, q goes back'"
  }

  /// Whether a text would be shown by the pager: only on a terminal, and only when it is too tall.
  public func isNeeded(for text: String) -> Bool {
    guard screen.manner == .standard, screen.isTerminal, screen.canRedraw else { return false }
    return text.utf8.count { $0 == UInt8(ascii: "\n") } + 1 >= screen.size.lines
  }

  /// Shows a text that fits the width already; call it while no prompt is up.
  public func show(_ text: String) {
    let text = text.hasSuffix("\n") ? text : text + "\n"
    if isNeeded(for: text), Child.run(command, input: text) < 126 { return }
    write(text, to: 1)
  }
}
