/// What may stand under a question, each with its `###` heading; there are no others.
public enum QuestionSection: String, CaseIterable, Sendable {
  case probes = "Probes"
  case benchmarks = "Benchmarks"
  case facilitatorNotes = "Facilitator notes"
  case parts = "Parts"
  case supplementary = "Supplementary"
  case goodAnswer = "A good answer"
  case answer = "Answer"
  case alsoAskedAs = "Also asked as"
  case changedIn2025 = "Changed in 2025"

  /// A line that may stand under it.
  public var example: String {
    switch self {
    case .probes: "- result: What changed, and by how much?"
    case .benchmarks: "- 3: Corrected it in the unit after it was pointed out."
    case .facilitatorNotes: "For raters only."
    case .parts: "- What did you do first?"
    case .supplementary: "- Tell us about another time. {#another-time}"
    case .goodAnswer: "- Names the figure and who checked it."
    case .answer: "The answer in full."
    case .alsoAskedAs: "- Why should we choose you?"
    case .changedIn2025: "It counts under Driving Efficiency now."
    }
  }
}
