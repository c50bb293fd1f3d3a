/// What the program still has to do for a session; read off its state, so that a replayed session owes the same.
public enum Duty: Hashable, Sendable {
  /// Score the verbatim parts of a turn and report them by `.scored`.
  case score(turn: Int)
  /// Ask the module for the next step and report it by `.take`.
  case nextStep(track: String?)
  /// Send `.wake` when this session time has come.
  case wake(at: Int, track: String?)
}
