import Banks
import ECQPrompts
import Interview
import Practice
import Reports
import Terminal

extension Console {
  /// Does what the session owes, but waits with the next question while somebody still reads.
  func settle() async {
    guard opened != nil else { return }
    await settleSession { [waits = waitsAtQuestion, isCoached] held, session in
      switch held {
      case .clock:
        return waits && session.tracks.first?.stage == .asked(part: 0)
      case .step(.probe), .step(.pause): return false
      case .step:
        return isCoached && session.start?.module != WarmUp.id
          && session.tracks.first?.turns.isEmpty == false
      }
    }
    tellBetween()
  }

  var isCoached: Bool { session?.start?.plan.mode == .coached }

  private func settleSession(
    holding holds: (Rehearsal.Held, Session) -> Bool
  ) async {
    do {
      try await opened?.rehearsal.settle(holding: holds)
    } catch {
      say("The session cannot go on: \(error).")
    }
    tellUntold()
  }

  /// Goes on after a pause, to the next question, or to the end.
  func goOn() async {
    if track?.pause != nil {
      perform(.proceed)
      return
    }
    var isFirst = true
    await settleSession { held, _ in
      guard case .step = held else { return true }
      defer { isFirst = false }
      return !isFirst
    }
  }

  /// Tells the reading of the last turn and what Enter will do, once.
  private func tellBetween() {
    guard let session, let track else { return }
    if session.isEnded {
      if session.start?.module == WarmUp.id { session.turns.last.map(tellReading) }
      return closeSession()
    }
    guard track.stage == .between, track.pause == nil, let turn = track.turns.last else { return }
    let now = Told(turn: turn.number, readings: turn.scores.count)
    guard told != now else { return }
    told = now
    if isCoached { tellReading(of: turn) }
    offerTyping()
    let isLast = session.view(of: nil, at: 0).nextInOrder == .done
    make(isLast ? .summary : .nextQuestion)
  }

  /// After three typed answers the measured speed is known well enough to be offered.
  private func offerTyping() {
    guard !hasOfferedTyping, configuration.typing == nil, let session else { return }
    let typed = session.turns.flatMap(\.parts).filter { $0.medium == .typed && $0.how == .prompt }
    let words = typed.reduce(0) { $0 + wordCount($1.text) }
    let time = typed.reduce(0) { $0 + $1.elapsed }
    guard typed.count(where: { $0.number == 0 }) >= 3, words >= 100, time > 0 else { return }
    hasOfferedTyping = true
    let pace = words * 60_000 / time
    // Nobody types faster; then something was pasted.
    guard (5...120).contains(pace) else { return }
    say("You typed about \(pace) words a minute. /set typing \(pace) fits the clock to that.")
  }

  /// Enter on an empty row of an answer: begins it, passes over a probe, or says how to send.
  func enterOnNothing() {
    guard let track else { return }
    switch track.stage {
    case .asked: perform(.wake)
    case .thinking: perform(.begin)
    case .answering(let part, _, _) where editor.draft.isEmpty:
      if part > 0 {
        perform(.skip)
      } else {
        emptyRows += 1
        if emptyRows == 1 { say("The clock runs. /done sends the answer; /skip leaves it.") }
      }
    case .answering, .between:
      emptyRows += 1
      if emptyRows > 1, hasTyped { return submit() }
      say("/done sends; keep typing to go on; Enter again sends")
    }
  }

  /// Sends what has been written; with nothing written it asks first.
  func submit() {
    guard let track, case .answering(let part, _, _) = track.stage else {
      return say("No answer is being given.")
    }
    let text = editor.draft
    guard !text.allSatisfy(\.isWhitespace) else {
      if part > 0 {
        perform(.skip)
        return
      }
      if track.pause == nil { perform(.pause(why: "nothing written")) }
      return make(.skip)
    }
    followDraft()
    guard perform(.submit(text: text, medium: .typed, how: entryWay)) else { return }
    editor.draft = ""
    drafts.remove()
  }

  private var entryWay: EntryWay {
    defer { cameFromEditor = false }
    return cameFromEditor ? .editor : .prompt
  }

  /// Ctrl-C never leaves and never loses a word: it stops the clock.
  func interrupt() {
    guard isAnswering else {
      return say(
        session == nil ? "Ctrl-D or /quit leaves." : "/quit leaves; what was said is kept.")
    }
    guard perform(.pause(why: "interrupt")) else { return }
    say("The clock stands, and your words are kept. Enter goes on; /quit leaves.")
    offer = .goOn
  }

  /// Puts a text back into the row, with its last words in sight.
  func putBack(_ text: String) {
    editor.draft = text
    hasTyped = false
    say("\u{2026} " + (text.split(separator: "\n").last.map { String($0.suffix(200)) } ?? ""))
  }
}
