import Interview

/// An answer that is to be scored, as it comes in from outside.
struct ScoringRequest: Decodable {
  var id: String?
  var text: String
  var question: String?
  var kind: String?
  var framework: String?
  var ecq: String?
}

/// Why an answer was not scored.
enum ScoringError: Error {
  case notUTF8(what: String, at: Int)
  case notJSON(String)
  case badMember(String)
  case unknownKind(String)
  case unknownFramework(String, known: [String])
  case unknownECQ(String, known: [String])

  /// A name for the kind of error that never changes.
  var code: String {
    switch self {
    case .notUTF8: "not-utf8"
    case .notJSON: "not-json"
    case .badMember: "bad-member"
    case .unknownKind: "unknown-kind"
    case .unknownFramework: "unknown-framework"
    case .unknownECQ: "unknown-ecq"
    }
  }
}

extension ScoringError: CustomStringConvertible {
  var description: String {
    switch self {
    case .notUTF8(let what, let at):
      "\(what) is not UTF-8 text: byte \(at) does not belong; save it as UTF-8"
    case .notJSON(let why): "the line is no JSON object: \(why)"
    case .badMember(let why): why
    case .unknownKind(let kind):
      "no kind of question called '\(kind)' (there are: \(QuestionKind.names))"
    case .unknownFramework(let id, let known):
      "no framework called '\(id)' (there are: \(known.joined(separator: ", ")))"
    case .unknownECQ(let id, let known):
      "no ECQ called '\(id)' (there are: \(known.joined(separator: ", ")))"
    }
  }
}

extension QuestionKind {
  fileprivate static var names: String {
    allCases.filter(\.isScored).map(\.rawValue).joined(separator: ", ")
  }
}
