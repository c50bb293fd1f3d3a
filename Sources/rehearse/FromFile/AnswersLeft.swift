import Interview
import Practice

/// The answers of a file that a session still has use for.
struct AnswersLeft {
  private var lines: ArraySlice<AnswerLine>
  /// The replies to the probes of the question that was answered last.
  private var replies: [String] = []
  /// The probe to which the first of the replies belongs, from 1.
  private var firstProbe = 1

  /// Finds where a session goes on in a file, which may hold what is still missing, or everything.
  ///
  /// It holds everything where it begins with what was answered; a forgotten answer is like any. Only
  /// where all its lines are alike does their number decide. Throws for a line without text, unless
  /// it is the first one and a probe is open that it replies to.
  init(_ file: AnswersFile, for session: Session) throws(AnswersError) {
    let given = Self.given(in: session)
    if Self.isWhole(file.lines, given: given, of: session) {
      lines = file.lines[given.count...]
      replies = file.lines[given.count - 1].probes
    } else {
      lines = file.lines[...]
      guard let first = file.lines.first, first.text == nil, !first.skip else { return }
      guard let part = session.openPart, part > 0 else { throw file.missingText(in: first) }
      lines = lines.dropFirst()
      replies = first.probes
      firstProbe = part
    }
  }

  /// The answer to a new question.
  mutating func next() -> AnswerLine? {
    let line = lines.popFirst()
    replies = line?.probes ?? []
    firstProbe = 1
    return line
  }

  /// The reply to the nth probe of the question that was answered last, from 1.
  func reply(to probe: Int) -> String? {
    let index = probe - firstProbe
    return replies.indices.contains(index) ? replies[index] : nil
  }

  /// How many answers nobody asked for.
  var count: Int { lines.count }

  /// The questions that are behind the person; one whose answer was forgotten is among them.
  private static func given(in session: Session) -> [Turn] {
    let open = session.tracks.first?.openTurn
    return session.turns.filter {
      $0.again == nil && ($0.answer != nil || $0.isSkipped || $0.number != open?.number)
    }
  }

  private static func isWhole(
    _ lines: [AnswerLine], given: [Turn], of session: Session
  ) -> Bool {
    guard !given.isEmpty, lines.count >= given.count else { return false }
    let begins = zip(given, lines).allSatisfy { turn, line in
      if turn.isSkipped { return line.skip }
      return turn.answer.map { $0.text == line.text } ?? true
    }
    guard begins, Set(lines.map(\.text)).count == 1, lines.count > 1 || given.count == 1 else {
      return begins
    }
    let planned = session.start?.plan.items.count ?? 0
    return lines.count > planned - given.count
  }
}

extension AnswersFile {
  func missingText(in line: AnswerLine) -> AnswersError {
    bad(line.line, "'text' is missing")
  }
}

extension Session {
  /// The part that is open on the only track: 0 for the answer, n for the reply to the nth probe.
  var openPart: Int? {
    switch tracks.first?.stage {
    case .asked(let part), .answering(let part, _, _): part
    case .thinking: 0
    case .between, nil: nil
    }
  }
}
