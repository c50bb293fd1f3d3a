/// What an answer at a level of the rating scale is like, for raters.
public struct Benchmark: Hashable, Codable, Sendable {
  /// A level of the bank's scale, 1 to 5 where it says nothing else.
  public var level: Int
  public var text: String

  public init(level: Int, text: String) {
    self.level = level
    self.text = text
  }
}
