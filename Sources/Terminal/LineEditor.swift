/// Where a person types: rows of commands, and answers of many rows.
///
/// A class, because it is the one owner of a terminal; made and used on one thread. Whoever prints
/// while a prompt is up does it through `say`.
public protocol LineEditor: ScreenUser {
  /// Waits for what comes next, with this prompt up, until a moment of `monotonicMilliseconds()`.
  ///
  /// A new clock in an otherwise equal prompt changes the clock alone, never what is typed.
  func next(_ prompt: Prompt, until deadline: Int?) -> Input

  /// Prints whole lines, above the row that is being typed.
  ///
  /// False where a screen reader would be talked over: the row holds text, and nothing was printed.
  @discardableResult func say(_ text: String) -> Bool

  /// The answer as it stands: what was entered, and the row being typed unless it is a command.
  var draft: String { get set }
}

extension LineEditor {
  /// Puts another text in place of the answer, such as one that was restored or edited elsewhere.
  public func replaceDraft(_ text: String) {
    draft = text
  }

  /// Rings the bell; nothing else is written.
  public func bell(_ count: Int = 1) {
    write(String(repeating: "\u{7}", count: count), to: 1)
  }
}
