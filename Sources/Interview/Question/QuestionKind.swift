/// What a question asks for, and so what counts in an answer to it.
public enum QuestionKind: String, Codable, CaseIterable, Sendable {
  /// What somebody did: a story from the past.
  case behavioral
  /// What somebody would do in a case that is put to them.
  case situational
  /// A written account for one qualification.
  case narrative
  /// Neither: motives, first days, closing. Not told as a story.
  case general
  /// Which story one would tell, and its first line. Not scored.
  case recall
  /// A fact to look up. Not scored.
  case card

  public var isScored: Bool { self != .recall && self != .card }
}
