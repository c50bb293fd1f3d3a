import CCAR
import Interview
import Practice

/// A session that is being held: it writes down what happens and does what the session owes.
///
/// The order is always: append, apply, show. The module is somebody else's code: where it fails, the
/// plan goes on in order, and only the probe of that question is lost.
struct Rehearsal {
  private(set) var session: Session
  private(set) var ledger: Ledger
  var clock: SessionClock
  private let module: any InterviewModule
  private let scorer: Scorer
  private let wall: () -> Timestamp
  private let show: (Event, Session) -> Void

  init(
    _ session: Session = Session(), module: any InterviewModule, scorer: Scorer, ledger: Ledger,
    clock: SessionClock, wall: @escaping () -> Timestamp = { WallClock.now },
    show: @escaping (Event, Session) -> Void
  ) {
    self.session = session
    self.module = module
    self.scorer = scorer
    self.ledger = ledger
    self.clock = clock
    self.wall = wall
    self.show = show
  }

  /// Carries a command out at a session time; without one, now.
  mutating func perform(
    _ command: Command, on track: String? = nil, at moment: Int? = nil
  ) throws(Refusal) {
    let now = moment ?? clock.now
    let bodies = try session.decide(command, on: track, at: now)
    let events = session.events(bodies, at: wall(), now: now, on: track)
    ledger.append(events)
    for event in events {
      session.apply(event)
      show(event, session)
    }
  }

  /// Does everything that is owed by now, until only the person or the clock can go on.
  mutating func settle() async throws(Refusal) {
    while let duty = session.owed.first {
      switch duty {
      case .score(let turn): try score(turn)
      case .nextStep(let track): try await step(on: track)
      case .wake(let at, let track):
        guard at <= clock.now else { return }
        try perform(.wake, on: track)
      }
    }
  }

  /// Lets session time run to a moment, with everything that falls due on the way.
  mutating func run(to moment: Int) throws(Refusal) {
    while case .wake(let at, let track)? = session.owed.last, at <= moment {
      clock.jump(to: at)
      try perform(.wake, on: track, at: at)
    }
    clock.jump(to: moment)
  }

  /// Tries once more to save what is in memory only.
  mutating func retrySaving() {
    ledger.retry()
  }

  private mutating func score(_ number: Int) throws(Refusal) {
    guard let turn = session.turn(number), let (parts, text) = session.textToScore(turn: number)
    else { return }
    let assessment = scorer.assess(
      AnswerText(
        text: text, question: turn.question.text, kind: turn.question.kind,
        ecq: turn.question.ecq, probes: turn.question.probes,
        asOf: (session.log.first?.at ?? wall()).date))
    try perform(.scored(turn: number, parts: parts, assessment: assessment), on: turn.track)
  }

  private mutating func step(on track: String?) async throws(Refusal) {
    let view = session.view(of: track, at: clock.now)
    var failure: String
    do {
      let step = try await module.next(in: view)
      do {
        return try perform(.take(step), on: track)
      } catch {
        failure = String(describing: error)
      }
    } catch {
      failure = String(describing: error)
    }
    try perform(
      .moduleFailed(module: module.manifest.id, during: "next", message: failure), on: track)
    try perform(.take(view.nextInOrder), on: track)
  }
}
