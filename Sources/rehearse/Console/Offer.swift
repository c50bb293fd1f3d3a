import Interview

/// What Enter on an empty row will do; the line before it says so.
enum Offer: Hashable {
  case warmUp
  case drill(questions: Int)
  case resume(session: String)
  case nextQuestion
  case summary
  case goOn
  /// Nothing was written: leave the question?
  case skip
  case forget(session: String, answer: Int?)

  /// The line that names it; a drill is named by where things stand.
  var words: String? {
    switch self {
    case .warmUp: "Enter: a warm-up question, read without a level."
    case .drill: nil
    case .resume: "Enter: go on with it. /drill begins another."
    case .nextQuestion: "Enter: the next question. /again asks this one again; /more, /help."
    case .summary: "Enter: the summary. /again asks this one again; /more, /help."
    case .goOn: "Enter: go on."
    case .skip: "Nothing is written, and the clock stands. Enter leaves the question; or type on."
    case .forget: "Type yes to remove it for good; Enter alone keeps it."
    }
  }
}
