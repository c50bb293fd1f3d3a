import Banks
import Journal
import Practice
import Reports
import Terminal

extension Console {
  /// What is left of the time, as the prompt shows it.
  var clockText: String {
    guard configuration.showsClock, !configuration.screenReader, let countdown = track?.countdown,
      let clock = opened?.rehearsal.clock, let left = countdown.left(at: clock.now)
    else { return "" }
    let thinking = if case .thinking? = track?.stage { "think " } else { "" }
    return thinking + SpokenTime.clock(left: left) + " "
  }

  /// When the loop must look again, in milliseconds of the steady clock; nil waits for the person.
  var deadline: Int? {
    [tick, duty, drafts.dueAt].compactMap(\.self).min()
  }

  /// Once a second the clock is drawn anew, and the draft is looked at, which only the row knows.
  private var tick: Int? {
    guard isAnswering, let clock = opened?.rehearsal.clock else { return nil }
    let now = clock.now
    // The seconds that are shown are those of the countdown, which began in the middle of one.
    let left = track?.countdown?.left(at: now) ?? -now
    let wait = ((left - 1) % 1000 + 1000) % 1000 + 1
    return monotonicMilliseconds() + max(20, wait / clock.rate)
  }

  /// When the session owes something by itself.
  private var duty: Int? {
    guard let rehearsal = opened?.rehearsal,
      case .wake(let at, _)? = rehearsal.session.owed.last
    else { return nil }
    if isHearing { return nil }
    let wait = max(0, at - rehearsal.clock.now) / rehearsal.clock.rate
    return monotonicMilliseconds() + wait + 1
  }

  /// Saves the draft when enough has been written or nothing came for a while.
  func keepDraft() {
    guard isAnswering else { return }
    followDraft()
    drafts.see(editor.draft, at: monotonicMilliseconds()) { say($0) }
  }

  /// Has the keeper know to which part of which turn the draft belongs.
  func followDraft() {
    guard let rehearsal = opened?.rehearsal, let turn = rehearsal.openTurn else { return }
    drafts.begin(
      rehearsal.ledger.transcript?.id, turn: turn.number, part: rehearsal.openPart)
  }
}

extension Rehearsal {
  var openTurn: Turn? { session.tracks.first?.openTurn }

  /// The part that is open: 0 for the answer, n for the reply to the nth probe.
  var openPart: Int {
    switch session.tracks.first?.stage {
    case .asked(let part), .answering(let part, _, _): part
    case .between, .thinking, nil: 0
    }
  }
}
