/// What is wrong, as facts: the words of the file, and what is known of what would have worked.
enum Fault: Hashable, Sendable {
  case cannotRead(why: String)
  case noFolder(String)
  case tooManyFiles(limit: Int)
  case tooLarge(bytes: Int?)
  case notUTF8(byte: Int, looksLikeUTF16: Bool)
  case controlCharacter(UInt32, more: Int)
  case tooManyProblems(left: Int)

  case noFrontMatter
  case unclosedFrontMatter
  case notAKey(String)
  case unknownKey(String, in: KeyTable)
  case duplicateKey(String, line: Int)
  case missingKey(Key, in: KeyTable)
  case missingValue(Key)
  case badValue(String, of: Key)
  case unknownFormat(Int)
  case strayKey(String)

  case missingBlank
  case headingLevel(Int)
  case ignoredHeading(String)
  case missingText
  case missingID(suggestion: String)
  case badID(String)
  case duplicateID(String, line: Int)
  case unknownSection(String)
  case sectionOutside(String)
  case duplicateSection(String, line: Int)
  case emptySection(QuestionSection)
  case notAnItem(in: QuestionSection)
  case unknownElement(String)
  case badLevel(String)
  case duplicateLevel(Int)

  case unknownFramework(String, known: [String])
  case unknownCompetency(String, framework: String, known: [String], elsewhere: String?)
  case unknownECQ(String, framework: String, known: [String], elsewhere: String?)
  case ecqMismatch(competency: String, belongsTo: String, said: String)
  case missingSource
  case fewProbes(Int)
  case missingAnswer
  case noQuestions
  case tooManyQuestions
  case duplicateBank(String, file: String)

  case noECQs
  case duplicateNumber(Int, line: Int)
  case reversedDates
  case duplicateFramework(String, file: String)
  case shippedFramework(String)

  var code: ProblemCode {
    switch self {
    case .cannotRead: .cannotRead
    case .noFolder: .noFolder
    case .tooManyFiles: .tooManyFiles
    case .tooLarge: .tooLarge
    case .notUTF8: .notUTF8
    case .controlCharacter: .controlCharacter
    case .tooManyProblems: .tooManyProblems
    case .noFrontMatter: .noFrontMatter
    case .unclosedFrontMatter: .unclosedFrontMatter
    case .notAKey: .notAKey
    case .unknownKey: .unknownKey
    case .duplicateKey: .duplicateKey
    case .missingKey: .missingKey
    case .missingValue: .missingValue
    case .badValue(_, let key): key.takes == .duration ? .badDuration : .badValue
    case .unknownFormat: .unknownFormat
    case .strayKey: .strayKey
    case .missingBlank: .missingBlank
    case .headingLevel: .headingLevel
    case .ignoredHeading: .ignoredHeading
    case .missingText: .missingText
    case .missingID: .missingID
    case .badID: .badID
    case .duplicateID: .duplicateID
    case .unknownSection, .sectionOutside: .unknownSection
    case .duplicateSection: .duplicateSection
    case .emptySection: .emptySection
    case .notAnItem: .notAnItem
    case .unknownElement: .unknownElement
    case .badLevel: .badLevel
    case .duplicateLevel: .duplicateLevel
    case .unknownFramework: .unknownFramework
    case .unknownCompetency: .unknownCompetency
    case .unknownECQ: .unknownECQ
    case .ecqMismatch: .ecqMismatch
    case .missingSource: .missingSource
    case .fewProbes: .fewProbes
    case .missingAnswer: .missingAnswer
    case .noQuestions: .noQuestions
    case .tooManyQuestions: .tooManyQuestions
    case .duplicateBank: .duplicateBank
    case .noECQs: .noECQs
    case .duplicateNumber: .duplicateNumber
    case .reversedDates: .reversedDates
    case .duplicateFramework: .duplicateFramework
    case .shippedFramework: .shippedFramework
    }
  }
}
