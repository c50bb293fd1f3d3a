/// One Executive Core Qualification.
public struct ECQ: Hashable, Codable, Sendable {
  public var id: String
  /// Its place in the framework, from 1.
  public var number: Int
  public var title: String
  /// A name for narrow places, such as `Rule of Law`.
  public var shortTitle: String?
  /// What it asks for, in our own words.
  public var definition: String
  public var confidence: Confidence
  /// Ids of qualifications in another framework that it descends from.
  public var lineage: [String]
  /// What to ask oneself while looking for a story to tell, in our own words.
  public var selfQuestions: [String]
  public var competencies: [Competency]

  public init(
    id: String, number: Int, title: String, shortTitle: String? = nil, definition: String,
    confidence: Confidence, lineage: [String] = [], selfQuestions: [String] = [],
    competencies: [Competency] = []
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.shortTitle = shortTitle
    self.definition = definition
    self.confidence = confidence
    self.lineage = lineage
    self.selfQuestions = selfQuestions
    self.competencies = competencies
  }
}
