/// The few ways in which text may stand out; none of them ever carries a meaning alone.
public enum Style: Sendable {
  case none, bold, dim

  var on: String {
    switch self {
    case .none: ""
    case .bold: "\u{1B}[1m"
    case .dim: "\u{1B}[2m"
    }
  }

  var off: String { on.isEmpty ? "" : "\u{1B}[0m" }
}
