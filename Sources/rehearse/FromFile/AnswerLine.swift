import Interview

/// One line of a file of answers: what is said to one question.
struct AnswerLine: Hashable {
  /// Its line in the file, from 1.
  var line: Int
  var text: String
  /// How long the answer took, in seconds of session time.
  var seconds: Int?
  /// Replies to probes, in order.
  var probes: [String]
  /// The question that it answers; the run fails if another is asked.
  var question: String?
  var skip: Bool

  static let members = ["text", "seconds", "probes", "question", "skip"]
}

/// Why a file of answers cannot be used; nothing has been asked yet.
enum AnswersError: Error, Hashable {
  case unreadable(file: String, why: String)
  case badLine(file: String, line: Int, why: String)
}

extension AnswersError: CustomStringConvertible {
  var description: String {
    switch self {
    case .unreadable(let file, let why): "cannot read the answers in '\(file)': \(why)"
    case .badLine(let file, let line, let why):
      "\(file):\(line): \(why); each line is an object such as {\"text\": \"…\", \"seconds\": 180}"
    }
  }
}
