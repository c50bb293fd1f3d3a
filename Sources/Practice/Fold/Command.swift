import Interview

/// Something that somebody wants to happen in a session; the fold decides whether it may.
public enum Command: Hashable, Sendable {
  case start(SessionStart)
  /// A later run takes the session up; `awayMs` on the wall clock.
  case resume(awayMs: Int)
  /// The end of the journal was torn and mended.
  case recover(tornBytes: Int)
  /// The module's step.
  case take(Step)
  /// Do not wait any longer: from the question to the thinking, from the thinking to the answer.
  case begin
  case submit(text: String, medium: Medium, how: EntryWay)
  /// Leave the question, or the probe that is open, unanswered.
  case skip
  /// Put the question of an answered turn once more; nil is the last one.
  case tryAgain(turn: Int?)
  case extend(ms: Int)
  case pause(why: String)
  case proceed
  /// The part that is being told.
  case mark(Element)
  case note(about: String?, text: String)
  case set(Setting)
  case scored(turn: Int, parts: [Int], assessment: Assessment)
  case moduleFailed(module: String, during: String, message: String)
  /// A deadline has come.
  case wake
  /// Take the last command back.
  case undo
  case finish(reason: String)
}

/// With what a session begins.
public struct SessionStart: Hashable, Sendable {
  public var session: String
  public var app: String
  public var scorer: String
  public var framework: String
  public var kind: SessionKind
  public var module: String
  public var plan: Plan
  public var seed: Int
  /// The time zone's name, for dates in the readable transcript.
  public var zone: String
  /// How many milliseconds of session time a millisecond lasts.
  public var clockRate: Int

  public init(
    session: String, app: String, scorer: String, framework: String, kind: SessionKind,
    module: String, plan: Plan, seed: Int, zone: String, clockRate: Int = 1
  ) {
    self.session = session
    self.app = app
    self.scorer = scorer
    self.framework = framework
    self.kind = kind
    self.module = module
    self.plan = plan
    self.seed = seed
    self.zone = zone
    self.clockRate = clockRate
  }
}
