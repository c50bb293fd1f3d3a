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
    guard let id = opened.rehearsal.ledger.transcript?.id, let draft = drafts.load(id),
      draft.turn == turn.number, draft.part == opened.rehearsal.openPart
    else { return }
    if case .asked = track?.stage { perform(.begin) }
    if case .thinking = track?.stage { perform(.begin) }
    editor.draft = draft.text
    say("Your \(ReadingSentences.count(wordCount(draft.text), "word")) of it are back.")
  }

  /// Puts what is written aside: kept in the transcript as a note, not scored, and here for `/restore`.
  func putDraftAside() {
    let text = editor.draft
    guard !text.allSatisfy(\.isWhitespace), let turn = track?.openTurn else { return }
    putAside.append(text)
    perform(.note(about: "turn \(turn.number), put aside", text: text))
    editor.draft = ""
    drafts.remove()
    let count = ReadingSentences.count(wordCount(text), "word")
    say("Your \(count) are put aside: kept, not scored. /restore brings them back.")
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
      guard case .answerSubmitted(let turn, _, let text, _, _, _, _) = event.body else { continue }
      say("Not saved. Question \(turn), your words:\n\(sanitized(text))")
    }
    if !unsaved.isEmpty || rehearsal.ledger.hasMoved { status = 3 }
    guard let transcript = rehearsal.ledger.transcript else {
      return say("Nothing of it is kept.")
    }
    let file = TranscriptFile(transcript, session: rehearsal.session, framework: opened.framework)
    if file.write(say: { say($0) }), unsaved.isEmpty { sayPath("Saved: ", transcript.readable) }
  }

  /// Leaves what is open so that it can be taken up.
  func windUp() {
    guard let opened else { return }
    if isAnswering, !editor.draft.isEmpty {
      keepDraft()
      drafts.save(editor.draft) { say($0) }
      let count = ReadingSentences.count(wordCount(editor.draft), "word")
      say("Your \(count) are kept as a draft, not scored.")
    }
    put(opened)
    if let start = opened.rehearsal.session.start, opened.rehearsal.ledger.transcript != nil {
      say("Not ended: /resume \(start.session) goes on there.")
    }
    self.opened = nil
  }
}
