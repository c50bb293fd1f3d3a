import Banks
import ECQPrompts
import Interview
import Journal
import Practice
import Reports
import Terminal

extension Console {
  /// Whether a new session may begin; says why not.
  var mayBegin: Bool {
    guard session == nil else {
      say("A session is open. /finish ends it, /quit leaves it to be taken up.")
      return false
    }
    return true
  }

  /// Begins a session of this kind.
  func begin(
    _ kind: SessionKind, questions: Int? = nil, minutes: Int? = nil, ecq: String? = nil,
    module: String? = nil
  ) async {
    var wishes = Wishes(kind: kind, seed: Int.random(in: 0...SessionOptions.largestSeed))
    wishes.count = questions
    wishes.minutes = minutes
    wishes.ecq = ecq
    wishes.module = module
    await begin(wishes)
  }

  func begin(_ wishes: Wishes, keepsTranscript: Bool = true, clockRate: Int = 1) async {
    told = nil
    tellBrokenBanks()
    do {
      opened = try await OpenedSession.begin(
        wishes, in: workplace, clockRate: clockRate,
        keepsTranscript: keepsTranscript && configuration.keepsTranscript,
        settings: configuration.clockSettings, say: { [weak self] in self?.say($0) },
        show: { [weak self] in self?.untold.append(($0, $1)) })
      guard let opened, let framework = opened.framework else { return }
      tellUntold()
      if wishes.module == nil { say("\n\(framework.titleWithDates)") }
      if let opening = opened.rehearsal.session.start?.plan.opening { say(opening) }
    } catch {
      say("That cannot begin: \(error).")
    }
  }

  /// Tells once what keeps files of the banks from being used.
  private func tellBrokenBanks() {
    guard !hasToldBanks else { return }
    hasToldBanks = true
    let errors = workplace.errorsInBanks
    for error in errors.prefix(3) { say(error.description) }
    if errors.count > 3 { say("rehearse bank check shows the rest") }
  }

  /// Takes a session up, with the draft that was left.
  func resume(_ words: String) {
    do {
      let opened = try OpenedSession.resume(
        words, in: workplace, say: { [weak self] in self?.say($0) },
        show: { [weak self] in self?.untold.append(($0, $1)) })
      self.opened = opened
      tellUntold()
      for fault in opened.faults { say(fault) }
      tellWhereItWasLeft(opened)
    } catch {
      say("\(error).")
    }
  }

  private func tellWhereItWasLeft(_ opened: OpenedSession) {
    let session = opened.rehearsal.session
    guard let turn = track?.openTurn else { return }
    tellQuestion(turn.question, turn: turn.number, item: turn.item, in: session)
    if let probe = turn.probes.last, opened.rehearsal.openPart > 0 {
      say("Follow-up: \(sanitizedLine(probe.text))")
    }
    if let id = opened.rehearsal.ledger.transcript?.id, let draft = drafts.load(id),
      draft.turn == turn.number, draft.part == opened.rehearsal.openPart
    {
      beginAnswer()
      say("\(ReadingSentences.count(wordCount(draft.text), "word")) of your answer, kept:")
      putBack(draft.text)
    }
    if track?.pause == nil, !isHearing { perform(.pause(why: "resumed")) }
    if !isHearing {
      say("The clock stands.")
      make(.goOn)
    }
  }

  /// From the question or the thinking to the answer, where it has not begun.
  func beginAnswer() {
    guard let track, track.pause == nil else { return }
    switch track.stage {
    case .asked, .thinking: perform(.begin)
    case .between, .answering: break
    }
  }

  /// Puts what is written aside: kept in the transcript as a note, not scored, and here for `/restore`.
  func putDraftAside() {
    let text = editor.draft
    guard !text.allSatisfy(\.isWhitespace), let turn = track?.openTurn, let start = session?.start
    else { return }
    followDraft()
    putAside.append((start.session, turn.number, text))
    perform(.note(about: "turn \(turn.number), put aside", text: text))
    editor.draft = ""
    drafts.remove()
    let count = ReadingSentences.count(wordCount(text), "word")
    say(
      "Put aside: \(count), kept as a note and not scored. /restore opens the question with them.")
  }

  /// Tells what the session came to, where it is, and what comes next.
  func closeSession() {
    guard let opened else { return }
    let session = opened.rehearsal.session
    let isWarmUp = session.start?.module == WarmUp.id
    if session.start?.plan.mode == .real { session.turns.forEach(tellReading) }
    if !isWarmUp {
      say("")
      let summary = SessionSummary(
        session: session, framework: opened.framework, numbers: configuration.showsNumbers)
      for line in summary.lines { say(line) }
    }
    put(opened)
    self.opened = nil
    offer = nil
    if isWarmUp, !hasSettled {
      settling = SettlingQuestion.allCases
      say("")
      return say(SettlingQuestion.interview.words)
    }
    tellStanding()
  }

  /// Writes the page and says what is saved; what is not is given back.
  private func put(_ opened: OpenedSession) {
    var rehearsal = opened.rehearsal
    rehearsal.finishSaving()
    let unsaved = rehearsal.ledger.unsaved
    for event in unsaved {
      switch event.body {
      case .answerSubmitted(let turn, _, let text, _, _, _, _): giveBack(text, of: turn)
      case .noteTaken(let about, let text):
        say("Not saved. Note\(about.map { " (\(sanitizedLine($0)))" } ?? ""):\n\(sanitized(text))")
      default: continue
      }
    }
    if !unsaved.isEmpty || rehearsal.ledger.hasMoved { status = 3 }
    guard let transcript = rehearsal.ledger.transcript else {
      return say("Nothing of it is kept.")
    }
    let file = TranscriptFile(transcript, session: rehearsal.session, framework: opened.framework)
    guard file.write(say: { say($0) }) else { return status = 3 }
    if unsaved.isEmpty { sayPath("Saved: ", transcript.readable) }
  }

  /// Leaves what is open so that it can be taken up: the clock is stopped, the draft is saved.
  func windUp() {
    if isAnswering { perform(.pause(why: "left")) }
    guard let opened else { return }
    leaveDraft()
    put(opened)
    let log = opened.rehearsal.session.log
    if let start = opened.rehearsal.session.start, opened.rehearsal.ledger.transcript != nil,
      opened.rehearsal.ledger.unsaved.count < log.count
    {
      say("Not ended: Enter at the next start, or /resume \(start.session), goes on there.")
    }
    self.opened = nil
  }

  /// Keeps what is being written as a draft, or gives it back where the disk does not take it.
  private func leaveDraft() {
    let text = editor.draft
    guard !text.isEmpty, let turn = track?.openTurn else { return }
    followDraft()
    if drafts.save(text, at: monotonicMilliseconds(), say: { say($0) }) {
      let count = ReadingSentences.count(wordCount(text), "word")
      return say("Kept as a draft, not scored: \(count).")
    }
    giveBack(text, of: turn.number)
    if opened?.rehearsal.ledger.transcript != nil { status = 3 }
  }

  private func giveBack(_ text: String, of turn: Int) {
    say("Not saved. Question \(turn), your words:\n\(sanitized(text))")
  }
}
