import Interview
import Practice

/// A session played in virtual time, with a module that walks the plan and a scorer of a given verdict.
public struct Stage {
  public var session: Session
  public var now: Int
  /// The level that the result gets while no probe has been answered.
  public var resultLevel = 1

  public init(_ session: Session = Session()) {
    self.session = session
    now = session.lastMoment
  }

  public init(plan: Plan) throws {
    self.init()
    try perform(.start(Samples.start(plan)))
  }

  public var track: Track { session.tracks.first ?? Track() }

  public var bodies: [Event.Body] { session.log.map(\.body) }

  /// Carries a command out and nothing else.
  @discardableResult
  public mutating func perform(_ command: Command) throws(Refusal) -> [Event] {
    let bodies = try session.decide(command, at: now)
    let events = session.events(bodies, at: Samples.moment, now: now)
    for event in events { session.apply(event) }
    return events
  }

  /// Does the first thing that is owed now; false where there is nothing but waiting.
  @discardableResult
  public mutating func settleOnce() throws -> Bool {
    guard let duty = session.owed.first else { return false }
    switch duty {
    case .score(let turn):
      guard let parts = session.textToScore(turn: turn)?.parts else { return false }
      let assessment = Samples.assessment(result: parts.count > 1 ? 4 : resultLevel)
      try perform(.scored(turn: turn, parts: parts, assessment: assessment))
    case .nextStep:
      let view = session.view(of: nil, at: now)
      try perform(.take(view.nextProbe ?? view.nextInOrder))
    case .wake(let at, _):
      guard at <= now else { return false }
      try perform(.wake)
    }
    return true
  }

  public mutating func settle() throws {
    while try settleOnce() {}
  }

  /// Lets time go by, with everything that falls due on the way.
  public mutating func wait(_ seconds: Int) throws {
    let until = now + seconds * 1000
    try settle()
    while case .wake(let at, _)? = session.owed.last, at <= until {
      now = max(now, at)
      try settle()
    }
    now = until
  }

  public mutating func answer(_ text: String, after seconds: Int) throws {
    try settle()
    if case .thinking = track.stage { try perform(.begin) }
    try wait(seconds)
    try perform(.submit(text: text, medium: .typed, how: .prompt))
  }
}
