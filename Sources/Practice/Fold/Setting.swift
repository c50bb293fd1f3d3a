import Interview

/// A choice that changes the clocks of a session from then on.
public enum Setting: Hashable, Sendable {
  /// How fast the person types, in words a minute.
  case typing(Int)
  /// In which medium answers are awaited.
  case medium(Medium)
  /// By how much limits are stretched, in percent; 0 takes them away.
  case time(percent: Int)

  /// The name in the journal.
  public var name: String {
    switch self {
    case .typing: "typing"
    case .medium: "medium"
    case .time: "time"
    }
  }

  public var value: String {
    switch self {
    case .typing(let pace): String(pace)
    case .medium(let medium): medium.rawValue
    case .time(let percent): String(percent)
    }
  }

  /// What its value should be, where it is out of range.
  var problem: String? {
    switch self {
    case .typing(let pace) where !(5...200).contains(pace): "5 to 200 words a minute"
    case .time(let percent) where percent != 0 && !(100...1000).contains(percent):
      "100 to 1000 percent, or 0 for no limit"
    case .typing, .time, .medium: nil
    }
  }

  /// Reads a setting as it stands in a journal; nil where this version does not know it.
  init?(name: String, value: String) {
    switch name {
    case "typing":
      guard let pace = Int(value) else { return nil }
      self = .typing(pace)
    case "medium":
      guard let medium = Medium(rawValue: value) else { return nil }
      self = .medium(medium)
    case "time":
      guard let percent = Int(value) else { return nil }
      self = .time(percent: percent)
    default: return nil
    }
  }
}
