/// What stands before the row that is being typed.
public struct Prompt: Sendable, Hashable {
  /// What is asked for.
  public enum Kind: Sendable, Hashable {
    case command, answer
  }

  public var kind: Kind
  /// What the clock shows, such as `7:42`; not shown to a screen reader or where nothing can be redrawn.
  public var clock: String
  /// What stands in the row when the prompt comes up, such as a command to be corrected.
  public var typed: String

  public static func command(typed: String = "") -> Prompt {
    Prompt(kind: .command, clock: "", typed: typed)
  }

  public static func answer(clock: String = "", typed: String = "") -> Prompt {
    Prompt(kind: .answer, clock: clock, typed: typed)
  }
}
