import Interview

/// Reads a bank, checks it against the frameworks that there are, and tells all that is wrong at once.
///
/// A question with an error is left out and the rest of the bank goes on; an error in the front
/// matter leaves no bank, and the questions are checked all the same.
public struct BankReader: Sendable {
  /// The most questions of one bank.
  public static let questionLimit = 2000

  public let frameworks: [Framework]
  /// Ids of banks that were read before, each with its file; a bank with one of them is left out.
  let taken: [String: String]

  public init(frameworks: [Framework] = Framework.shipped, taken: [String: String] = [:]) {
    self.frameworks = frameworks
    self.taken = taken
  }

  /// Reads the bytes of a file; `file` is its name in what is said of it.
  public func read(_ bytes: [UInt8], file: String) -> Reading<Bank> {
    var problems = Problems(file: file)
    let bank = SourceText(bytes, problems: &problems)
      .flatMap { Outline($0, problems: &problems) }
      .flatMap { read($0, problems: &problems) }
    return Reading(content: bank, problems: problems.sorted)
  }

  func read(_ outline: Outline, problems: inout Problems) -> Bank? {
    let before = problems.errors
    let front = BankFront(outline, frameworks: frameworks, problems: &problems)
    var isUsable = problems.errors == before
    if let other = taken[front.id] {
      problems.note(.duplicateBank(front.id, file: other), outline.line(of: "id"))
      isUsable = false
    }
    let questions = questions(outline, front: front, problems: &problems)
    guard isUsable else { return nil }
    return Bank(
      id: front.id, title: front.title, version: front.version, kind: front.kind,
      framework: front.frameworkID, terms: front.terms, author: front.author,
      language: front.language, questions: questions)
  }

  private func questions(
    _ outline: Outline, front: BankFront, problems: inout Problems
  ) -> [Question] {
    var reader = QuestionReader(front: front, frameworks: frameworks)
    var questions: [Question] = []
    var headings = outline.headings[...]
    var count = 0
    while let heading = headings.popFirst() {
      switch heading.level {
      case 2:
        count += 1
        guard count <= Self.questionLimit else {
          problems.note(.tooManyQuestions, heading.line)
          return questions
        }
        let sections = headings.prefix { $0.level > 2 }
        headings = headings.dropFirst(sections.count)
        let question = reader.read(heading, sections: sections, problems: &problems)
        if let question { questions.append(question) }
      case 1 where count > 0: problems.note(.ignoredHeading(heading.title), heading.line)
      case 3: problems.note(.sectionOutside(heading.title), heading.line)
      // A title above the first question is for the reader of the file.
      case 1: break
      default: problems.note(.headingLevel(heading.level), heading.line)
      }
    }
    if count == 0 { problems.note(.noQuestions, outline.opening) }
    return questions
  }
}
