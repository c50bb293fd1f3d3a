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
  }

  mutating func play() async throws(Refusal) -> Ending {
    var current: AnswerLine?
    while true {
      try await rehearsal.settle()
      guard !rehearsal.session.isEnded, let track = rehearsal.session.tracks.first,
        let turn = track.openTurn
      else { return .done }
      if track.pause != nil {
        try rehearsal.perform(.proceed)
        continue
      }
      let part: Int
      switch track.stage {
      case .between: return .done
      case .thinking: part = 0
      case .asked(let number), .answering(let number, _, _): part = number
      }
      if part > 0 {
        try reply(to: part)
        continue
      }
      guard let line = current ?? answers.next() else { return .missing(turn: turn.number) }
      current = line
      if let wanted = line.question, wanted != turn.question.id, wanted != turn.question.key {
        return .otherQuestion(line: line.line, wanted: wanted, asked: turn.question.id)
      }
      if try answer(with: line) { current = nil }
    }
  }

  /// Does the next thing for an answer; true when it has been given.
  private mutating func answer(with line: AnswerLine) throws(Refusal) -> Bool {
    guard let track = rehearsal.session.tracks.first else { return true }
    if line.skip {
      try rehearsal.perform(.skip)
      return true
    }
    guard case .answering(_, _, let countdown) = track.stage else {
      try rehearsal.perform(.begin)
      return false
    }
    let start = countdown.startedAt + countdown.stoppedFor
    let end = line.seconds.map { start + $0 * 1000 } ?? rehearsal.clock.now
    try rehearsal.run(to: end)
    try rehearsal.perform(.submit(text: line.text, medium: .typed, how: .file), at: end)
    return true
  }

  private mutating func reply(to probe: Int) throws(Refusal) {
    guard let text = answers.reply(to: probe) else { return try rehearsal.perform(.skip) }
    guard let track = rehearsal.session.tracks.first, case .answering = track.stage else {
      return try rehearsal.perform(.begin)
    }
    try rehearsal.perform(.submit(text: text, medium: .typed, how: .file))
  }
}
