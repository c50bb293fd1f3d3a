/// What the user asked for about colour, by `--color`.
public enum ColourChoice: String, Sendable, CaseIterable {
  case auto, always, never

  /// Whether colour may be shown: the flag first, then the program's variable, then the common ones.
  public func allows(isTerminal: Bool, environment: [String: String]) -> Bool {
    func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    func isOn(_ name: String) -> Bool { isSet(name) && environment[name] != "0" }
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      // A variable that is there but empty does not count.
      if isSet("REHEARSE_NO_COLOR") || isSet("NO_COLOR") { return false }
      if isOn("FORCE_COLOR") || isOn("CLICOLOR_FORCE") { return true }
      return isTerminal && !["", "dumb"].contains(environment["TERM"] ?? "")
    }
  }
}
