/// What was removed for good, and what no program of ours can reach.
public struct ForgetReport: Hashable, Sendable {
  /// The lines that were replaced, in the journal that holds.
  public var lines = 0
  /// The files that were removed.
  public var removed: [String] = []
  /// Those of them that can be made again from what is left.
  public var toRebuild: [String] = []
  /// What may still hold the words, for the person to see to.
  public var outOfReach: [OutOfReach] = []

  /// Something that may still hold the words.
  public enum OutOfReach: Hashable, Sendable {
    case exports
    case backups
    case medium
    /// Other answers of the session, and what was said of them.
    case otherAnswers
    /// Notes that do not say which question they are about.
    case notes(count: Int)
    /// A damaged line, left because it cannot be told what it is about.
    case damagedLine(path: String, line: Int)
  }
}

extension ForgetReport.OutOfReach: CustomStringConvertible {
  public var description: String {
    switch self {
    case .exports: "files that were exported, printed or sent"
    case .backups: "backups and snapshots of the disk"
    case .medium: "old blocks of the disk itself, which are overwritten in time"
    case .otherAnswers: "other answers of the session that repeat it"
    case .notes(let count):
      "\(count) \(count == 1 ? "note" : "notes") without the number of a question"
    case .damagedLine(let path, let line): "line \(line) of '\(path)', which is damaged"
    }
  }
}
