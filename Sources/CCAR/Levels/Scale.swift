import Interview

/// What evidence is worth, in hundredths of a level: less each time it comes again, at last nothing.
enum Scale {
  static let steps: [(kind: EvidenceKind, worth: [Int])] = [
    (.problem, [120, 60, 30]), (.task, [90, 20]), (.stakes, [60, 30]), (.problemSize, [60, 30]),
    (.occurrence, [70, 30]),
    (.position, [80, 20]), (.scale, [80, 50, 30]), (.people, [40, 20, 10]),
    (.constraint, [80, 40, 20]),
    (.ownAct, [90, 50, 40, 30, 25, 20, 15, 10]), (.leadingAct, [20, 15, 15, 10]),
    (.reason, [20, 15, 10]), (.dealing, [20, 20, 15, 10]),
    (.plannedAct, [60, 50, 40, 40, 30, 25, 20]), (.teamAct, [50, 30, 20]),
    (.agentlessAct, [40, 20]), (.duty, [40, 20]),
    (.outcome, [100, 50, 35, 15]), (.measure, [50, 30, 20]), (.lasting, [50, 30]),
    (.happening, [60, 20]), (.lesson, [20]), (.praise, [60, 10]),
  ]

  /// An element's level without any evidence that makes it plain, at most.
  static let impliedCap = 240

  /// The mean of the parts, in hundredths, at which a whole answer stands at 3.
  static let middle = 320

  /// What an answer reaches at least that tells an act and its outcome, in hundredths.
  static let leastStory = 160

  /// How much each element weighs in the whole answer, of 100.
  static let weights: [(element: Element, weight: Int)] = [
    (.challenge, 17), (.context, 16), (.action, 35), (.result, 32),
  ]

  /// Evidence that shows an element, where the other kinds only let it be guessed at.
  static func shows(_ kind: EvidenceKind, in question: QuestionKind) -> Bool {
    switch kind {
    case .problem, .task, .position, .scale, .constraint, .ownAct, .outcome, .lasting: true
    case .plannedAct: question == .situational
    default: false
    }
  }
}
