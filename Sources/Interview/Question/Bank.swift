/// A file of questions with what its author says of it.
public struct Bank: Hashable, Sendable {
  /// A name that never changes, such as `org.rehearse.panel-executive`.
  public var id: String
  public var title: String
  public var version: String
  public var kind: BankKind
  /// The framework whose competencies its questions name.
  public var framework: String
  /// On what terms the questions may be used; the program's licence does not reach them.
  public var terms: String
  public var author: String?
  public var language: String?
  public var questions: [Question]

  public init(
    id: String, title: String, version: String, kind: BankKind, framework: String, terms: String,
    author: String? = nil, language: String? = nil, questions: [Question]
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.kind = kind
    self.framework = framework
    self.terms = terms
    self.author = author
    self.language = language
    self.questions = questions
  }

  /// What holds where a bank's author says nothing.
  public static let defaultTerms = "all rights reserved"
}
