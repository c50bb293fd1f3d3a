import ArgumentParser
import Interview

/// What every command that begins a session may be told.
struct SessionOptions: ParsableArguments {
  @OptionGroup var run: RunOptions
  @OptionGroup var prompt: PromptOptions

  @Option(help: "The framework: ses2025 (in force) or legacy2006. Default: the configuration's.")
  var framework: String?

  @Option(help: "When feedback is shown: coached (after each answer) or real (at the end).")
  var mode: PracticeMode?

  @Option(help: "How many questions to ask.")
  var questions: Int?

  @Option(help: "How many minutes there are; a drill asks as many questions as fit.")
  var minutes: Int?

  @Option(help: "Only questions on this ECQ, such as driving-efficiency.")
  var ecq: String?

  @Option(help: "Only questions on this competency, such as executive-judgment.")
  var competency: String?

  @Option(help: "Only questions from the bank with this id.")
  var bank: String?

  @Option(help: "Look for banks in this folder first; may be given more than once.")
  var banks: [String] = []

  @Option(help: "A number from which chance is drawn: the same one gives the same questions.")
  var seed: Int?

  @Option(
    name: .customLong("clock-rate"), help: "How many times as fast as real time the clock runs.")
  var clockRate = 1

  @Flag(name: .customLong("no-transcript"), help: "Keep nothing of this session on disk.")
  var noTranscript = false

  /// The largest whole number that every reader of JSON takes as it is.
  static let largestSeed = (1 << 53) - 1

  func validate() throws {
    try Self.check(questions, "--questions", 1...200)
    try Self.check(minutes, "--minutes", 1...600)
    try Self.check(clockRate, "--clock-rate", 1...1000)
    try Self.check(seed, "--seed", 0...Self.largestSeed)
  }

  private static func check(_ value: Int?, _ name: String, _ range: ClosedRange<Int>) throws {
    guard let value, !range.contains(value) else { return }
    throw ValidationError(
      "\(name) takes a whole number from \(range.lowerBound) to \(range.upperBound), not '\(value)'"
    )
  }

  func wishes(for kind: SessionKind) -> Wishes {
    Wishes(
      kind: kind, framework: framework, mode: mode, count: questions, minutes: minutes, ecq: ecq,
      competency: competency, bank: bank, seed: seed ?? Int.random(in: 0...Self.largestSeed))
  }
}

extension PracticeMode: ExpressibleByArgument {}
