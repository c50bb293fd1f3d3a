/// The stable name of each kind of problem; checks, documents and searches rely on it.
public enum ProblemCode: String, CaseIterable, Sendable {
  case cannotRead = "cannot-read"
  case noFolder = "no-folder"
  case tooManyFiles = "too-many-files"
  case tooLarge = "too-large"
  case notUTF8 = "not-utf8"
  case controlCharacter = "control-character"
  case tooManyProblems = "too-many-problems"

  case noFrontMatter = "no-front-matter"
  case unclosedFrontMatter = "unclosed-front-matter"
  case notAKey = "not-a-key"
  case unknownKey = "unknown-key"
  case duplicateKey = "duplicate-key"
  case missingKey = "missing-key"
  case missingValue = "missing-value"
  case badValue = "bad-value"
  case badDuration = "bad-duration"
  case unknownFormat = "unknown-format"
  case strayKey = "stray-key"

  case missingBlank = "missing-blank"
  case headingLevel = "heading-level"
  case ignoredHeading = "ignored-heading"
  case missingText = "missing-text"
  case missingID = "missing-id"
  case badID = "bad-id"
  case duplicateID = "duplicate-id"
  case unknownSection = "unknown-section"
  case duplicateSection = "duplicate-section"
  case emptySection = "empty-section"
  case notAnItem = "not-an-item"
  case unknownElement = "unknown-element"
  case badLevel = "bad-level"
  case duplicateLevel = "duplicate-level"

  case unknownFramework = "unknown-framework"
  case unknownCompetency = "unknown-competency"
  case unknownECQ = "unknown-ecq"
  case ecqMismatch = "ecq-mismatch"
  case missingSource = "missing-source"
  case fewProbes = "few-probes"
  case missingAnswer = "missing-answer"
  case noQuestions = "no-questions"
  case tooManyQuestions = "too-many-questions"
  case duplicateBank = "duplicate-bank"

  case noECQs = "no-ecqs"
  case duplicateNumber = "duplicate-number"
  case reversedDates = "reversed-dates"
  case duplicateFramework = "duplicate-framework"
  case shippedFramework = "shipped-framework"

  public var severity: ProblemSeverity {
    switch self {
    case .controlCharacter, .tooManyProblems, .tooManyFiles, .unknownKey, .strayKey,
      .missingBlank, .ignoredHeading, .emptySection, .ecqMismatch, .missingSource, .fewProbes,
      .missingAnswer, .noQuestions, .duplicateBank, .duplicateFramework:
      .warning
    default: .error
    }
  }
}
