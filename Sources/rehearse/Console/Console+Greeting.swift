import Banks
import Interview
import Journal
import Practice
import Reports
import Terminal

extension Console {
  /// What stands above the first prompt: what this is, or where things stand; and what Enter does.
  func greet() {
    for complaint in workplace.complaints { say(complaint) }
    if let warning = TextEncoding.current.warning { say(warning) }
    let sessions = (try? Transcripts(in: workplace.folders).list()) ?? []
    guard let newest = sessions.first else {
      let framework = workplace.framework(configuration.framework)
      let first = FirstLines(
        transcripts: workplace.folders.transcripts, framework: framework)
      for line in first.lines { say(line) }
      offer = .warmUp
      return
    }
    if let peek = try? newest.peek(), peek.kind != nil, !peek.isEnded, !peek.isForgotten {
      return tellUnfinished(newest, peek)
    }
    tellStanding(sessions)
  }

  private func tellUnfinished(_ transcript: Transcript, _ peek: Peek) {
    let moment = LocalTime(transcript.start, zone: WallClock.zone).description
    say(
      "Your session of \(moment) is not ended: \(ReadingSentences.count(peek.answers, "answer")).")
    if let draft = drafts.load(transcript.id) {
      let count = ReadingSentences.count(wordCount(draft.text), "word")
      say("Unfinished answer to question \(draft.turn): \(count), kept.")
    }
    make(.resume(session: transcript.id.text))
  }

  /// Where things stand, in two lines, the second of which says what Enter will do.
  ///
  /// `sessions` are all there are, where they were listed already.
  func tellStanding(_ sessions: [Transcript]? = nil) {
    guard let framework = workplace.framework(configuration.framework),
      let standing = standing(sessions: sessions)
    else {
      return say("No framework called '\(configuration.framework)'; /set framework ses2025")
    }
    say("")
    for line in StandingLines(standing).lines { say(line) }
    say("Framework: \(framework.titleWithDates)")
    offer = .drill(questions: standing.questions)
  }

  /// Where the person stands, with as many questions as fit into so many minutes of typing.
  func standing(minutes: Int? = nil, sessions: [Transcript]? = nil) -> Standing? {
    workplace.framework(configuration.framework).map { framework in
      Standing(
        history: PastSessions(in: workplace.folders, of: sessions).history,
        today: WallClock.now.date,
        interview: configuration.interview, minutes: minutes ?? configuration.minutes,
        framework: framework)
    }
  }

  /// The ECQ whose id or title holds these words; where none or several do, that is told.
  func ecq(meantBy words: String) -> String? {
    let ecqs = workplace.framework(configuration.framework)?.ecqs ?? []
    let wanted = words.lowercased()
    let found = ecqs.filter { ecq in
      [ecq.id, ecq.title, ecq.shortTitle ?? ""].contains { $0.lowercased().contains(wanted) }
    }
    if found.count == 1 { return found[0].id }
    let titles = (found.isEmpty ? ecqs : found).map(\.title).joined(separator: "; ")
    say(
      found.isEmpty ? "No ECQ is called '\(words)'. There are: \(titles)" : "Which one: \(titles)?")
    return nil
  }
}
