import Interview

extension Session {
  func take(_ step: Step, on track: Track) throws(Refusal) -> [Event.Body] {
    if let turn = track.openTurn { throw .questionOpen(turn: turn.number) }
    switch step {
    case .ask(let id):
      guard let item = start?.plan.item(id) else { throw .unknownItem(id) }
      guard !track.turns.contains(where: { $0.item == id }) else { throw .alreadyAsked(item: id) }
      return ask(item, again: nil)
    case .probe(let number, let probe):
      guard let turn = track.turns.last, turn.number == number, turn.answer != nil else {
        throw .unknownTurn(number)
      }
      let limit = start?.plan.probeLimit ?? 0
      guard turn.probes.count < limit else { throw .tooManyProbes(limit: limit) }
      return [.probeAsked(turn: number, text: probe.text, element: probe.element)]
    case .pause(let why, let seconds):
      guard (1...86_400).contains(seconds ?? 1) else { throw .notPositive(seconds ?? 0) }
      guard track.pause == nil, !hasPaused(on: track) else { throw .alreadyPaused }
      return [.paused(why: why, limitMs: seconds.map { $0 * 1000 } ?? 0)]
    case .done: return [.sessionEnded(reason: "done")]
    }
  }

  /// Whether the module has paused since something was last asked or said.
  private func hasPaused(on track: Track) -> Bool {
    for event in log.reversed() where event.track == track.id {
      switch event.body {
      case .paused(_, limitMs: .some): return true
      case .questionAsked, .probeAsked, .answerSubmitted, .answerSkipped: return false
      default: continue
      }
    }
    return false
  }

  private func ask(_ item: Plan.Item, again: Int?) -> [Event.Body] {
    [
      .questionAsked(
        turn: nextTurn, item: item.id, question: item.question, revision: item.question.revision,
        again: again)
    ]
  }

  func beginAnswer(on track: Track) throws(Refusal) -> [Event.Body] {
    guard let turn = track.openTurn else { throw .nothingOpen }
    guard track.pause == nil else { throw .clockStands }
    switch track.stage {
    case .asked(let part): return [answerStarted(turn, part: part)]
    case .thinking: return [answerStarted(turn, part: 0)]
    case .between, .answering: throw .questionOpen(turn: turn.number)
    }
  }

  /// What follows by itself when a question or a probe has been put: the thinking time, or the answer.
  func startClock(_ turn: Turn, part: Int) -> Event.Body {
    let think = start?.plan.item(turn.item)?.think ?? turn.question.think
    guard part == 0, think > 0 else { return answerStarted(turn, part: part) }
    return .thinkStarted(
      turn: turn.number,
      limitMs: SpeakingTime.limit(seconds: think, medium: .spoken, percent: timePercent))
  }

  func answerStarted(_ turn: Turn, part: Int) -> Event.Body {
    let answer = start?.plan.item(turn.item)?.answer ?? turn.question.answer
    let seconds = part == 0 ? answer : SpeakingTime.probeReply
    return .answerStarted(
      turn: turn.number, part: part, limitMs: limitMs(seconds: seconds), medium: medium)
  }

  func tryAgain(_ number: Int?, on track: Track) throws(Refusal) -> [Event.Body] {
    if let turn = track.openTurn { throw .questionOpen(turn: turn.number) }
    guard
      let turn = number.map({ number in track.turns.last { $0.number == number } })
        ?? track.turns.last, let item = start?.plan.item(turn.item)
    else { throw number.map { .unknownTurn($0) } ?? .nothingOpen }
    return ask(item, again: turn.again ?? turn.number)
  }
}
