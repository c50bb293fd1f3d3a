/// What came while the loop waited: from the keyboard, the system, the clock or another task.
public enum Input: Sendable, Hashable {
  /// A row entered at the command prompt, or one at the answer prompt that was typed and begins with
  /// one slash. The prompt is taken down; the terminal is in its ordinary state.
  case command(String)
  /// The answer is complete (Alt-Enter, or Ctrl-D on an empty row); it stands in `draft`. The prompt
  /// is taken down.
  case send
  /// Enter on an empty row of an answer; nothing was added.
  case emptyEnter
  case rowAdded
  /// Ctrl-C; a command half typed is gone, an answer is not.
  case interrupt
  /// Ctrl-D on an empty row of the command prompt, or the end of a pipe.
  case endOfInput
  /// The program was stopped and goes on.
  case resumed
  case resized
  /// SIGTERM or SIGHUP; the terminal is in its ordinary state.
  case stop(signal: Int32)
  /// The terminal is not there any more.
  case gone
  /// The mailbox has something.
  case mail
  /// The deadline came.
  case timeout
  /// So many bytes were no UTF-8 text and were left out; all others were taken.
  case unreadable(bytes: Int)
}
