/// One competency of a qualification, or a fundamental one.
public struct Competency: Hashable, Codable, Sendable {
  public var id: String
  public var title: String
  /// What it means, in our own words.
  public var definition: String
  public var confidence: Confidence
  /// Ids of competencies in another framework that it descends from.
  public var lineage: [String]
  /// What questions on it are about.
  public var themes: [String]
  /// Whether questions on it are asked without being named.
  public var isEnabled: Bool

  public init(
    id: String, title: String, definition: String, confidence: Confidence, lineage: [String] = [],
    themes: [String] = [], isEnabled: Bool = true
  ) {
    self.id = id
    self.title = title
    self.definition = definition
    self.confidence = confidence
    self.lineage = lineage
    self.themes = themes
    self.isEnabled = isEnabled
  }
}
