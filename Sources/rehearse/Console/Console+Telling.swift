import Banks
import ECQPrompts
import Interview
import Practice
import Reports
import Terminal

extension Console {
  /// Tells what has happened, in order, once the session is at rest.
  func tellUntold() {
    while !untold.isEmpty {
      let (event, session) = untold.removeFirst()
      tell(event, session)
    }
  }

  /// Tells an event of the session, after it was written down and applied.
  private func tell(_ event: Event, _ session: Session) {
    switch event.body {
    case .questionAsked(let turn, let item, let question, _, _):
      tellQuestion(question, turn: turn, item: item, in: session)
    case .thinkStarted(_, 0): say("Enter begins the answer.")
    case .thinkStarted(_, let limit):
      say("\(ReadingSentences.time(milliseconds: limit)) to think; Enter begins the answer.")
    case .answerStarted(_, 0, let limit, _): tellStart(limit: limit, in: session)
    case .timeWarned(_, let left): tellWarning(left)
    case .timeExpired: tellTimeUp()
    case .probeAsked(_, let text, _):
      say("\nOne follow-up. \(sanitizedLine(text))")
      say("Enter passes it over.")
    case .answerSkipped(_, let part): say(part == 0 ? "Left unanswered." : "Passed over.")
    case .answerSubmitted(_, let part, let text, _, _, let elapsed, let over):
      let late = over > 0 ? ", \(ReadingSentences.time(milliseconds: over)) over time" : ""
      let time = ReadingSentences.time(milliseconds: elapsed)
      let name = part == 0 ? "Answer" : "Reply"
      say("\(name) taken: \(ReadingSentences.count(wordCount(text), "word")), \(time)\(late).")
    case .continued: say("The clock runs.")
    case .undone: say("Taken back.")
    case .moduleFailed(let module, _, let message):
      say("The module '\(module)' failed (\(message)); the plan goes on in order.")
    default: break
    }
  }

  /// The question again, with its place and times.
  func tellQuestion(_ question: Question, turn: Int, item: String, in session: Session) {
    let items = session.start?.plan.items ?? []
    let place = (items.firstIndex { $0.id == item } ?? 0) + 1
    let framework = opened?.framework
    let ecq = (question.ecq ?? question.competency.flatMap { framework?.ecq(ofCompetency: $0)?.id })
      .flatMap { framework?.ecq($0)?.title }
    say("\nQuestion \(place) of \(items.count)\(ecq.map { ". \($0)" } ?? ".")")
    say(sanitizedLine(question.text))
    if let context = question.context { say(sanitized(context)) }
    for part in question.parts { say("- \(sanitizedLine(part))") }
    if isHearing { say("Enter starts the clock.") }
  }

  private func tellStart(limit: Int, in session: Session) {
    guard let turn = session.tracks.first?.openTurn else { return }
    let time = SpokenTime.allowance(
      speaking: turn.question.answer * 1000, limit: limit, medium: session.medium)
    say("\(time). Enter adds a line; /done sends.")
  }

  /// Bells where the clock cannot be seen, and words where nothing is being typed.
  private func tellWarning(_ left: Int) {
    if clockText.isEmpty { editor.bell(left <= 20_000 ? 3 : left <= 60_000 ? 2 : 1) }
    guard clockText.isEmpty || editor.draft.isEmpty else { return }
    owesTime = !editor.say(ReadingSentences.sentence(SpokenTime.words(left: left)))
  }

  /// Prints lines, or keeps them until a screen reader's row is empty.
  func put(_ lines: String) {
    unheard.append(lines)
    hearUnheard()
  }

  /// Says what could not be said while the row held text; of the time only what is left by now.
  func hearUnheard() {
    if owesTime, let clock = opened?.rehearsal.clock,
      let left = track?.countdown?.left(at: clock.now),
      left > 0
    {
      owesTime = !editor.say(ReadingSentences.sentence(SpokenTime.words(left: left)))
    }
    while let first = unheard.first, editor.say(first) { unheard.removeFirst() }
  }

  private func tellTimeUp() {
    editor.bell(configuration.screenReader ? 3 : 1)
    owesTime = false
    if configuration.stopsAtTime, !editor.draft.isEmpty {
      say("Time is up, and the answer is taken as it stands.")
      return submit()
    }
    say("Time is up; go on, overtime is counted. /done sends.")
  }

  /// The reading of an answer; what does not fit at once comes with `/more`.
  func tellReading(of turn: Turn) {
    guard turn.answer != nil, !turn.scores.isEmpty else { return }
    let feedback = AnswerFeedback(
      turn: turn, numbers: configuration.showsNumbers,
      isWarmUp: session?.start?.module == WarmUp.id)
    say("")
    if let first = turn.again.flatMap({ session?.turn($0) }), first.score != nil {
      let retry = Retry(first: first, again: turn, numbers: configuration.showsNumbers)
      for line in retry.lines { say(line) }
      pages = Pages(feedback.blocks)
      return
    }
    if configuration.screenReader {
      feedback.spoken.first.map { say($0) }
      pages = Pages(Array(feedback.spoken.dropFirst()))
    } else {
      for block in feedback.blocks { say(block) }
      pages = Pages([])
    }
  }

  /// Offers what Enter will do, and says so.
  func make(_ offer: Offer) {
    self.offer = offer
    if let words = offer.words { say(words) }
  }
}
