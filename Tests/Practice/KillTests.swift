import Interview
import TestSupport
import Testing

@testable import Practice

/// A person whose next act follows from the state of the session alone, so that a kill does not disturb it.
struct Person {
  /// Acts once, or lets the time pass until something falls due; false when there is nothing left to do.
  func act(on stage: inout Stage) throws -> Bool {
    if let turn = stage.session.turn(2), turn.answer != nil, turn.score == nil, !hasUndone(stage) {
      try stage.perform(.undo)
      return true
    }
    if try stage.settleOnce() { return true }
    guard !stage.session.isEnded, let turn = stage.track.openTurn else { return false }
    if stage.track.pause != nil {
      stage.now += 45_000
      try stage.perform(.proceed)
      return true
    }
    switch (stage.track.stage, turn.number) {
    case (.thinking(let clock), 1):
      stage.now = clock.startedAt + 8_000
      try stage.perform(.begin)
    case (.answering(0, _, let clock), 1) where clock.stoppedFor == 0:
      stage.now = clock.startedAt + 40_000
      try stage.perform(.pause(why: "telephone"))
    case (.answering(let part, _, let clock), let number):
      try answer(number, part: part, clock: clock, on: &stage)
    default: try waitForDeadline(on: &stage)
    }
    return true
  }

  private func answer(
    _ number: Int, part: Int, clock: Countdown, on stage: inout Stage
  ) throws {
    if number == 2, part == 0, !clock.isExpired { return try waitForDeadline(on: &stage) }
    if number == 3 { return try perform(.skip, after: 5, of: clock, on: &stage) }
    try perform(
      .submit(text: "Part \(part) of \(number).", medium: .typed, how: .prompt),
      after: part == 0 && number == 2 ? 30 : 10, of: clock, on: &stage)
  }

  private func hasUndone(_ stage: Stage) -> Bool {
    stage.bodies.contains { if case .undone = $0 { true } else { false } }
  }

  private func perform(
    _ command: Command, after seconds: Int, of clock: Countdown, on stage: inout Stage
  ) throws {
    stage.now =
      clock.startedAt + clock.stoppedFor + (clock.isExpired ? clock.limit : 60_000)
      + seconds * 1000
    try stage.perform(command)
  }

  private func waitForDeadline(on stage: inout Stage) throws {
    guard case .wake(let at, _)? = stage.session.owed.last else { return }
    stage.now = at
    try stage.settleOnce()
  }
}

struct KillTests {
  let plan = Samples.plan([
    Samples.question("one"), Samples.question("two", ecq: "results", think: 0, answer: 60),
    Samples.question("three"), Samples.question("four", ecq: "results"),
  ])

  func undisturbed() throws -> [Event] {
    var stage = try Stage(plan: plan)
    while try Person().act(on: &stage) {}
    return stage.session.log
  }

  @Test func `the session that is killed has probes, a pause, overtime, a skip and an undo`() throws
  {
    let types = Set(try undisturbed().map(\.body.type))
    #expect(
      types.isSuperset(of: [
        "probeAsked", "paused", "continued", "timeWarned", "timeExpired", "answerSkipped", "undone",
        "sessionEnded",
      ]))
  }

  @Test func `a session that is killed after any event goes on to the same events`() throws {
    let whole = try undisturbed()
    for count in 1..<whole.count {
      var stage = Stage(Session(Array(whole.prefix(count))))
      try stage.perform(.resume(awayMs: 3_600_000))
      while try Person().act(on: &stage) {}
      let bodies = stage.bodies.filter { $0 != .resumed(awayMs: 3_600_000) }
      let same = zip(bodies, whole).prefix { $0 == $1.body }.count
      #expect(same == whole.count, "killed after event \(count - 1)")
      #expect(bodies.count == whole.count)
    }
  }

  @Test func `a session that is replayed owes what the killed one owed`() throws {
    var stage = try Stage(plan: plan)
    repeat {
      #expect(Session(stage.session.log) == stage.session)
      #expect(Session(stage.session.log).owed == stage.session.owed)
    } while try Person().act(on: &stage)
  }
}
