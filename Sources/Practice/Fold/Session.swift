import Interview

/// A practice session: a fold over its journal.
///
/// `decide` says which events a command causes and changes nothing, `apply` takes an event in and
/// cannot fail, `owed` is what the program must still do. No clock, file or chance is read here:
/// `now` comes in as milliseconds of session time.
public struct Session: Hashable, Sendable {
  /// Every event so far, undone ones too.
  public private(set) var log: [Event] = []
  public internal(set) var start: SessionStart?
  public internal(set) var tracks: [Track] = []
  public internal(set) var settings: [Setting] = []
  public internal(set) var notes: [Note] = []
  public internal(set) var failures: [Failure] = []
  public internal(set) var endReason: String?
  /// Commands that were taken back.
  private var undone: Set<Int> = []

  public init() {}

  /// The session that these events make.
  public init(_ events: [Event]) {
    for event in events { apply(event) }
  }

  /// Takes an event in; one that does not fit the state, or is not known, changes nothing.
  ///
  /// Where numbers are missing before it, a line could not be read: then later lines are taken even
  /// if the state does not lead to them, so that one damaged line hides nothing else.
  public mutating func apply(_ event: Event) {
    let isGap = event.seq != nextSeq
    log.append(event)
    if isGap { markGap() }
    guard case .undone(let command) = event.body else { return fold(event) }
    guard canUndo(command) else { return }
    var folded = Session()
    folded.undone = undone.union([command])
    var expected = 0
    for event in log {
      if event.seq != expected { folded.markGap() }
      expected = event.seq + 1
      if !folded.undone.contains(event.cmd) { folded.fold(event) }
    }
    folded.log = log
    self = folded
  }

  /// Stamps what a command caused, so that it can be written and applied.
  ///
  /// Coming back after a break is nobody's command: it takes the number of the last one, so that a
  /// session that was killed counts its commands like one that was not.
  public func events(
    _ bodies: [Event.Body], at: Timestamp, now: Int, on track: String? = nil, by: String? = nil
  ) -> [Event] {
    let isReturn = bodies.allSatisfy(\.isReturn)
    let command = (log.map(\.cmd).max() ?? -1) + (isReturn ? 0 : 1)
    let mono = max(now, lastMoment)
    return bodies.enumerated().map { index, body in
      Event(
        seq: nextSeq + index, at: at, mono: mono, cmd: command, by: by, track: track, body: body)
    }
  }

  public var nextSeq: Int { (log.last?.seq ?? -1) + 1 }

  /// The last session time that was stored.
  public var lastMoment: Int { log.last { $0.body != .forgotten }?.mono ?? 0 }

  /// A number that no turn has had, not even one that was taken back.
  var nextTurn: Int {
    let used = log.compactMap { event in
      if case .questionAsked(let turn, _, _, _, _) = event.body { turn } else { nil }
    }
    return (used.max() ?? 0) + 1
  }

  public var isEnded: Bool { endReason != nil }

  /// All turns of all tracks, in the order in which they were asked.
  public var turns: [Turn] {
    tracks.count == 1 ? tracks[0].turns : tracks.flatMap(\.turns).sorted { $0.number < $1.number }
  }

  public func track(_ id: String?) -> Track? {
    tracks.first { $0.id == id }
  }

  public func turn(_ number: Int) -> Turn? {
    turns.first { $0.number == number }
  }

  func isUndone(_ command: Int) -> Bool { undone.contains(command) }

  public struct Note: Hashable, Sendable {
    public var at: Timestamp
    public var about: String?
    public var text: String
  }

  public struct Failure: Hashable, Sendable {
    public var module: String
    public var during: String
    public var message: String
  }
}
