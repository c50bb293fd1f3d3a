import Interview
import Practice

/// The answers of a file that a session still has use for.
struct AnswersLeft {
  private var lines: ArraySlice<AnswerLine>

  /// Finds where a session that is taken up goes on in a file.
  ///
  /// The file may hold the answers that are still missing, or all of them from the start: it is the
  /// whole list where it holds more than there are open questions and begins with what was answered.
  init(_ lines: [AnswerLine], for session: Session) {
    let given = session.turns.filter { $0.again == nil && ($0.answer != nil || $0.isSkipped) }
    let planned = session.start?.plan.items.count ?? 0
    let isWhole =
      !given.isEmpty && lines.count > planned - given.count && lines.count >= given.count
      && zip(given, lines).allSatisfy { turn, line in
        line.skip ? turn.isSkipped : turn.answer?.text == line.text
      }
    self.lines = isWhole ? lines[(given.count - 1)...] : lines[...]
    isLastGiven = isWhole
  }

  /// Whether the first line is the one that was answered last, kept for its replies to probes.
  private var isLastGiven: Bool

  /// The answer to a new question.
  mutating func next() -> AnswerLine? {
    if isLastGiven { lines = lines.dropFirst() }
    isLastGiven = !lines.isEmpty
    return lines.first
  }

  /// The reply to the nth probe of the question that was answered last, from 1.
  func reply(to probe: Int) -> String? {
    guard let line = lines.first, isLastGiven || line.text.isEmpty else { return nil }
    return line.probes.count >= probe ? line.probes[probe - 1] : nil
  }

  /// How many answers nobody asked for.
  var count: Int { lines.count - (isLastGiven ? 1 : 0) }
}
