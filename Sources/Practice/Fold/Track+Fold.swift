import Interview

extension Track {
  /// Changes this panel by one event; what does not fit is passed over.
  mutating func fold(_ event: Event) {
    let now = event.mono
    switch event.body {
    case .questionAsked(let number, let item, let question, let revision, let again):
      guard stage == .between || hasGap else { break }
      hasGap = false
      turns.append(
        Turn(
          number: number, track: id, item: item, question: question, revision: revision,
          again: again))
      stage = .asked(part: 0)
    case .thinkStarted(let turn, let limit):
      guard isOpen(turn), stage == .asked(part: 0) else { break }
      stage = .thinking(Countdown(startedAt: now, limit: limit))
    case .answerStarted(let turn, let part, let limit, let medium):
      guard isOpen(turn), stage.awaits(part) else { break }
      stage = .answering(
        part: part, medium: medium, Countdown(startedAt: now, limit: limit))
    case .probeAsked(let turn, let text, let element):
      guard let last = turns.indices.last, turns[last].number == turn,
        (turns[last].answer != nil && stage == .between) || hasGap
      else { break }
      turns[last].probes.append(Probe(element: element, text: text))
      stage = .asked(part: turns[last].probes.count)
    case .timeWarned(let turn, let left):
      guard isOpen(turn) else { break }
      countdown?.warnedAt = left
    case .timeExpired(let turn):
      guard isOpen(turn) else { break }
      countdown?.isExpired = true
    case .timeExtended(let turn, let ms):
      guard isOpen(turn) else { break }
      countdown?.extend(by: ms, at: now)
    case .paused(let why, let limit):
      guard pause == nil else { break }
      pause = Pause(why: why, until: limit.flatMap { $0 > 0 ? now + $0 : nil })
      countdown?.stop(at: now)
    case .continued:
      pause = nil
      countdown?.go(at: now)
    case .partMarked(let turn, let element):
      guard isOpen(turn), let at = countdown?.elapsed(at: now) else { break }
      marks.append(Part.Mark(element: element, at: at))
    case .answerSubmitted(
      let turn, let part, let text, let medium, let how, let elapsed, let overtime):
      let isAwaited = isOpen(turn) && stage.isAnswering(part)
      guard isAwaited || hasGap else { break }
      let limit = countdown.map { $0.limit == 0 ? 0 : $0.limit + $0.extra } ?? 0
      add(
        Part(
          number: part, text: text, medium: medium, how: how, elapsed: elapsed,
          overtime: overtime, limit: isAwaited ? limit : 0, marks: isAwaited ? marks : []),
        to: turn)
    case .answerSkipped(let turn, let part):
      guard isOpen(turn), stage.isOpen(part) else { break }
      turns[turns.count - 1].skipped.append(part)
      leave()
    default: break
    }
  }

  private func isOpen(_ turn: Int) -> Bool { openTurn?.number == turn }

  /// Adds what was said; to a turn whose question could not be read, if there is none.
  private mutating func add(_ part: Part, to number: Int) {
    if !turns.contains(where: { $0.number == number }) {
      turns.append(Turn(unreadable: number, on: id))
    }
    for index in turns.indices
    where turns[index].number == number && turns[index].part(part.number) == nil {
      turns[index].parts.append(part)
    }
    leave()
  }

  private mutating func leave() {
    stage = .between
    marks = []
    pause = nil
  }
}
