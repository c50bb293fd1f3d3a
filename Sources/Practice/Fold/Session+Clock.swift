import Interview

extension Session {
  /// More time, counted from the end, or from now where that has passed.
  func extend(by ms: Int, on track: Track, at now: Int) throws(Refusal) -> [Event.Body] {
    guard ms > 0 else { throw .notPositive(ms) }
    guard let turn = track.openTurn, let countdown = track.countdown else { throw .nothingOpen }
    guard countdown.limit > 0 else { throw .noLimit }
    return [.timeExtended(turn: turn.number, ms: ms + countdown.overtime(at: now))]
  }

  func wake(_ track: Track, at now: Int) -> [Event.Body] {
    if let pause = track.pause {
      return pause.until.map { $0 <= now } == true ? [.continued] : []
    }
    guard let turn = track.openTurn else { return [] }
    switch track.stage {
    case .between: return []
    case .asked(let part): return [startClock(turn, part: part)]
    case .thinking(let countdown):
      return countdown.isOver(at: now) ? [answerStarted(turn, part: 0)] : []
    case .answering(_, _, let countdown):
      if let warning = countdown.warningDue(at: now) {
        return [.timeWarned(turn: turn.number, leftMs: warning)]
      }
      return countdown.isOver(at: now) && !countdown.isExpired
        ? [.timeExpired(turn: turn.number)] : []
    }
  }
}
