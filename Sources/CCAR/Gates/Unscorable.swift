import Interview

/// Why a text cannot be scored at all; length alone is never a reason.
enum Unscorable: Hashable, Sendable {
  case empty, noAnswer, echo, notEnglish, notSentences

  var message: String {
    switch self {
    case .empty: "There is nothing to read."
    case .noAnswer: "This does not answer the question yet."
    case .echo: "These are the words of the question; the answer has not begun."
    case .notEnglish: "Only answers in English can be scored."
    case .notSentences: "These words do not make sentences."
    }
  }
}
