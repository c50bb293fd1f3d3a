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
  ///
  /// Stops before a duty that `holds` wants to wait with, such as the next question while somebody
  /// still reads; of a step of the module that is held nothing is kept, it is asked for again.
  mutating func settle(
    holding holds: (Held, Session) -> Bool = { _, _ in false }
  ) async throws(Refusal) {
    while let duty = session.owed.first {
      switch duty {
      case .score(let turn): try score(turn)
      case .nextStep(let track):
        let step = try await nextStep(on: track)
        if holds(.step(step), session) { return }
        try perform(.take(step), on: track)
      case .wake(let at, let track):
        guard at <= clock.now, !holds(.clock, session) else { return }
        try perform(.wake, on: track)
      }
    }
  }

  /// Something that could happen now, and may be waited with.
  enum Held: Hashable {
    case step(Step)
    /// A clock that would start or has run out.
    case clock
  }

  /// Lets session time run to a moment, with everything that falls due on the way.
  mutating func run(to moment: Int) throws(Refusal) {
    while case .wake(let at, let track)? = session.owed.last, at <= moment {
      clock.jump(to: at)
      try perform(.wake, on: track, at: at)
    }
    clock.jump(to: moment)
  }

  /// Tries once more to save what is in memory only, and waits until all of it is on the medium.
  mutating func finishSaving() {
    ledger.finish()
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

  /// What the module wants next; what fits the plan where it fails or wants what cannot be.
  private mutating func nextStep(on track: String?) async throws(Refusal) -> Step {
    let view = session.view(of: track, at: clock.now)
    let failure: String
    do {
      let step = try await module.next(in: view)
      do {
        _ = try session.decide(.take(step), on: track, at: clock.now)
        if step != .done || view.nextInOrder == .done { return step }
        failure = "it ended the session before everything was asked"
      } catch {
        failure = String(describing: error)
      }
    } catch {
      failure = String(describing: error)
    }
    try perform(
      .moduleFailed(module: module.manifest.id, during: "next", message: failure), on: track)
    return view.nextInOrder
  }
}
