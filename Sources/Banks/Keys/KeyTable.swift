/// The keys of one place: what is read there, what is offered, and what is said of any other.
public struct KeyTable: Hashable, Sendable {
  /// Where they stand, as a phrase for a message.
  public let place: String
  /// In the order in which they are written and listed.
  public let keys: [Key]

  init(_ place: String, _ keys: [Key]) {
    self.place = place
    self.keys = keys
  }

  public var names: [String] { keys.map(\.name) }

  public func key(_ name: String) -> Key? {
    keys.first { $0.name == name }
  }

  /// Every table, for help and checks.
  public static let all = [
    bank, question, framework, ecq, fundamental, competency, configuration,
  ]
}
