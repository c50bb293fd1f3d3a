/// One key of a `key: value` line, with what its value may be.
public struct Key: Hashable, Sendable {
  public let name: String
  public let takes: KeyValueKind
  public let isRequired: Bool
  /// A value that works.
  public let example: String
  /// What it is for, in a phrase.
  public let summary: String

  init(
    _ name: String, _ takes: KeyValueKind, required: Bool = false, example: String,
    _ summary: String
  ) {
    self.name = name
    self.takes = takes
    isRequired = required
    self.example = example
    self.summary = summary
  }

  /// What it takes, as a phrase for a message.
  var wanted: String {
    takes.words.isEmpty
      ? "it takes \(takes.phrase), such as \(example)" : "it takes \(takes.phrase)"
  }
}
