import Interview
import Practice

/// Plays a session with the answers of a file, in session time that jumps as the file says.
struct FilePlayer {
  var rehearsal: Rehearsal
  var answers: AnswersLeft

  /// How a run came to its end.
  enum Ending: Hashable {
    case done
    /// This turn has no answer in the file.
    case missing(turn: Int)
    /// The file's line answers another question than was asked.
    case otherQuestion(line: Int, wanted: String, asked: String)
    /// Something could not be done; what was said until then is kept.
    case refused(Refusal)
  }

  /// Plays to the end of the session, or until the file has no more for it.
  mutating func play() async -> Ending {
    do {
      while true {
        try await rehearsal.settle()
        guard !rehearsal.session.isEnded else { return .done }
        if let ending = try act() { return ending }
      }
    } catch {
      return .refused(error)
    }
  }

  /// Does the next thing that a person would do; an ending where nothing more can be done.
  private mutating func act() throws(Refusal) -> Ending? {
    guard let track = rehearsal.session.tracks.first else { return .refused(.nothingOpen) }
    if let pause = track.pause {
      try endPause(pause)
      return nil
    }
    guard let turn = track.openTurn, let part = rehearsal.session.openPart else {
      return .refused(.nothingOpen)
    }
    guard case .answering(_, _, let countdown) = track.stage else {
      if part == 0, answers.count == 0 { return .missing(turn: turn.number) }
      try rehearsal.perform(.begin)
      return nil
    }
    if part > 0 {
      try rehearsal.perform(
        answers.reply(to: part).map { .submit(text: $0, medium: .typed, how: .file) } ?? .skip)
      return nil
    }
    guard let line = answers.next() else { return .missing(turn: turn.number) }
    if let wanted = line.question, wanted != turn.question.id, wanted != turn.question.key {
      return .otherQuestion(line: line.line, wanted: wanted, asked: turn.question.id)
    }
    try answer(with: line, since: countdown)
    return nil
  }

  private mutating func endPause(_ pause: Track.Pause) throws(Refusal) {
    if let until = pause.until {
      try rehearsal.run(to: until)
    } else {
      try rehearsal.perform(.proceed)
    }
  }

  private mutating func answer(
    with line: AnswerLine, since countdown: Countdown
  ) throws(Refusal) {
    guard let text = line.text else { return try rehearsal.perform(.skip) }
    let start = countdown.startedAt + countdown.stoppedFor
    let end = line.seconds.map { start + $0 * 1000 } ?? rehearsal.clock.now
    try rehearsal.run(to: end)
    try rehearsal.perform(.submit(text: text, medium: .typed, how: .file), at: end)
  }
}
