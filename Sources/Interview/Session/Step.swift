/// What happens next in a session, as a module decides it.
public enum Step: Hashable, Codable, Sendable {
  /// Put a question of the plan.
  case ask(item: String)
  /// Follow up on the answer of a turn.
  case probe(turn: Int, probe: Probe)
  /// Wait, as in the lobby while a board deliberates; `seconds` nil waits until the person goes on.
  case pause(why: String, seconds: Int?)
  /// Nothing more is to be asked.
  case done
}
