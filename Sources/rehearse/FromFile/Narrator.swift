import Banks
import Interview
import Journal
import Practice
import Reports

/// Tells a session while it runs: its events as they stand in the journal, or in words.
struct Narrator {
  let format: OutputFormat
  let library: BankLibrary

  /// Tells one event, after it was written down and applied.
  func show(_ event: Event, _ session: Session) {
    switch format {
    case .json: printLine(event)
    case .text: tell(event, session)
    }
  }

  /// Tells what the whole session came to.
  func end(_ session: Session) {
    guard format == .text, session.start?.plan.mode == .real else { return }
    for turn in session.turns { tellReading(of: turn) }
  }

  /// Gives an event back that could not be saved, so that its words can be copied.
  func giveBack(_ event: Event) {
    switch (format, event.body) {
    case (.text, .answerSubmitted(let turn, _, let text, _, _, _, _)):
      StandardOutput.line("Question \(turn), your words:\n\(sanitized(text))\n")
    // In JSON every event has been printed already.
    case (.text, _), (.json, _): break
    }
  }

  /// Tells where the session is kept, and whether all of it is there.
  func place(_ transcript: Transcript, lost: Int, of events: Int) {
    guard format == .text else { return }
    switch lost {
    case 0:
      StandardOutput.line("\nSaved: \(transcript.path)\nTo read: \(transcript.readable)")
    case events: StandardOutput.line("\nNot saved: nothing could be written to \(transcript.path)")
    default: StandardOutput.line("\nNot all of it is kept: \(transcript.path)")
    }
  }

  private func printLine(_ event: Event) {
    guard let line = try? JournalLine(event) else { return }
    StandardOutput.write(line.bytes + [0x0A])
  }

  private func tell(_ event: Event, _ session: Session) {
    switch event.body {
    case .sessionStarted(_, _, _, let id, _, _, let plan, _, _, let rate):
      let count = ReadingSentences.count(plan.items.count, "question")
      StandardOutput.line("\(count). Framework: \(library.framework(id)?.titleWithDates ?? id).")
      if rate != 1 { StandardOutput.line("The clock runs \(rate) times as fast as real time.") }
    case .resumed: StandardOutput.line("Going on where the session was left.")
    case .questionAsked(let turn, _, let question, _, _):
      StandardOutput.line("\nQuestion \(turn). \(sanitizedLine(question.text))")
      if let context = question.context { StandardOutput.line(sanitized(context)) }
      for part in question.parts { StandardOutput.line("- \(sanitizedLine(part))") }
    case .answerStarted(let turn, 0, let limit, let medium):
      tellTime(limit, medium: medium, of: session.turn(turn))
    case .timeExpired: StandardOutput.line("Time is up; the answer goes on into overtime.")
    case .answerSubmitted(_, _, let text, _, _, let elapsed, _):
      StandardOutput.line(
        "  \(ReadingSentences.count(wordCount(text), "word")), "
          + ReadingSentences.time(milliseconds: elapsed))
    case .answerSkipped(_, let part):
      StandardOutput.line(part == 0 ? "  Skipped." : "  Passed over.")
    case .probeAsked(_, let text, _): StandardOutput.line("Probe. \(sanitizedLine(text))")
    case .answerScored(let turn, _, _):
      guard session.start?.plan.mode == .coached else { break }
      session.turn(turn).map { tellReading(of: $0) }
    case .moduleFailed(let module, _, let message):
      complain("the module '\(module)' failed (\(message)); the plan goes on in order")
    default: break
    }
  }

  /// Banks give speaking times; a typed answer gets longer, which is said with both figures.
  private func tellTime(_ limit: Int, medium: Medium, of turn: Turn?) {
    guard limit > 0, let turn else { return }
    let spoken = ReadingSentences.time(milliseconds: turn.question.answer * 1000)
    let time = ReadingSentences.time(milliseconds: limit)
    StandardOutput.line(
      medium == .typed ? "Time: \(spoken) spoken, \(time) to type." : "Time: \(time).")
  }

  private func tellReading(of turn: Turn) {
    guard let score = turn.score else { return }
    let report = ReadingReport(score.assessment, of: turn.text(ofParts: score.parts))
    StandardOutput.line("Reading of question \(turn.number). \(report.overall)")
    for line in report.lines.dropFirst() { StandardOutput.line("  \(line)") }
  }
}
