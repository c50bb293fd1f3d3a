import Interview

/// What the front matter of a bank says, with what holds where it says nothing.
struct BankFront {
  var id: String
  var title: String
  var version: String
  var kind: BankKind
  /// The id as it is written, known or not.
  var frameworkID: String
  /// Nil where nobody knows it: then competencies cannot be checked.
  var framework: Framework?
  var terms: String
  var author: String?
  var language: String?
  var think: Int
  var answer: Int

  /// Seconds to think and to speak where neither the question nor the bank says.
  static let defaultThink = 30
  static let defaultAnswer = 180

  init(_ outline: Outline, frameworks: [Framework], problems: inout Problems) {
    let values = KeyedValues(
      outline.frontMatter, of: .bank, under: outline.opening, problems: &problems)
    values.noteFormat(problems: &problems)
    id = values.text("id") ?? ""
    title = values.text("title") ?? ""
    version = values.text("version") ?? "1.0.0"
    kind = values.text("kind").flatMap(BankKind.init) ?? .panel
    frameworkID = values.text("framework") ?? Framework.defaultID
    framework = frameworks.first { [frameworkID] in $0.id == frameworkID }
    terms = values.text("terms") ?? Bank.defaultTerms
    author = values.text("author")
    language = values.text("language")
    think = values.number("think") ?? Self.defaultThink
    answer = values.number("answer") ?? Self.defaultAnswer
    if framework == nil {
      let fault = Fault.unknownFramework(frameworkID, known: frameworks.map(\.id))
      if let line = values.line("framework") {
        problems.note(fault, line.line, at: line.valueStart)
      } else {
        problems.note(fault, outline.opening)
      }
    }
  }

  /// What an answer is asked for where a question of this bank says nothing.
  var questionKind: QuestionKind {
    switch kind {
    case .ecq, .panel, .structured, .warmUp: .behavioral
    case .samples: .narrative
    case .cards: .card
    }
  }
}
