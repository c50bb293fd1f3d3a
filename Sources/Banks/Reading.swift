/// What was read from a file, and everything that was wrong with it.
public struct Reading<Content: Sendable>: Sendable {
  /// All of it that is good; nil where nothing could be used.
  public let content: Content?
  /// From the top of the file down.
  public let problems: [FileProblem]
}

extension Reading: Equatable where Content: Equatable {}
extension Reading: Hashable where Content: Hashable {}
