import Interview

/// One line of a file of answers: what is said to one question.
struct AnswerLine: Hashable {
  /// Its line in the file, from 1.
  var line: Int
  /// Nil where the question is skipped, and on a line that only replies to a probe that is open.
  var text: String?
  /// How long the answer took, in seconds of session time.
  var seconds: Int?
  /// Replies to probes, in order.
  var probes: [String] = []
  /// The question that it answers; the run fails if another is asked.
  var question: String?
  var skip = false

  static let members = ["text", "seconds", "probes", "question", "skip"]
}

/// Why a file of answers cannot be used; nothing has been asked yet.
enum AnswersError: Error, Hashable {
  case badLine(file: String, line: Int, why: String)
}

extension AnswersError: CustomStringConvertible {
  var description: String {
    switch self {
    case .badLine(let file, let line, let why):
      "\(file):\(line): \(why); each line is an object such as {\"text\": \"…\", \"seconds\": 180}"
    }
  }
}
