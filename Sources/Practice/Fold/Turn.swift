import Interview

/// One question put to one person, with everything that was said to it.
public struct Turn: Hashable, Sendable {
  /// Its number in the session, from 1.
  public var number: Int
  public var track: String?
  public var item: String
  public var question: Question
  public var revision: String
  /// The turn of which this is another try.
  public var again: Int?
  public var parts: [Part] = []
  /// Numbers of parts that were left unanswered.
  public var skipped: [Int] = []
  public var probes: [Probe] = []
  /// Every reading, the first before probes were answered; the last one holds.
  public var scores: [Score] = []

  /// Whether the line with its question could not be read.
  public var isUnreadable: Bool { item.isEmpty }

  /// A turn of which only the answer is known.
  init(unreadable number: Int, on track: String?) {
    self.init(
      number: number, track: track, item: "",
      question: Question(
        bank: "", id: "", text: "", kind: .general, framework: "", think: 0, answer: 0),
      revision: "", again: nil)
  }

  init(
    number: Int, track: String?, item: String, question: Question, revision: String, again: Int?
  ) {
    self.number = number
    self.track = track
    self.item = item
    self.question = question
    self.revision = revision
    self.again = again
  }

  /// A reading of the parts that it names.
  public struct Score: Hashable, Sendable {
    public var parts: [Int]
    public var assessment: Assessment
  }

  public var score: Score? { scores.last }

  public var isSkipped: Bool { skipped.contains(0) }

  public var answer: Part? { part(0) }

  public func part(_ number: Int) -> Part? {
    parts.first { $0.number == number }
  }

  /// The parts whose words are the candidate's own, in order.
  public var verbatimParts: [Part] {
    parts.filter(\.medium.isVerbatim).sorted { $0.number < $1.number }
  }

  /// The text that an assessment of these parts reads: joined by one blank line.
  public func text(ofParts numbers: [Int]) -> String {
    numbers.compactMap { part($0)?.text }.joined(separator: "\n\n")
  }

  /// The parts that still await a score together with those before them.
  var partsToScore: [Int]? {
    guard !isUnreadable, question.kind.isScored, answer?.medium.isVerbatim == true else {
      return nil
    }
    let numbers = verbatimParts.map(\.number)
    return score?.parts == numbers ? nil : numbers
  }
}
