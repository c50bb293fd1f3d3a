import Interview
import Journal
import Practice

/// Where the events of a session go: into a journal, or, if the person wishes, nowhere.
///
/// What the disk does not take is said at once, kept in memory, tried again with every event, and
/// given back at the end.
struct Ledger {
  private let writer: JournalWriter?
  private let say: (String) -> Void
  private var isHolding = false
  private var saidWarnings = 0

  init(_ writer: JournalWriter?, say: @escaping (String) -> Void = complain) {
    self.writer = writer
    self.say = say
    sayWarnings()
  }

  /// The journal's files; nil where none is kept.
  var transcript: Transcript? { writer?.transcript }

  /// Whether a sync failed on the way, so that the session lies in another file than it began in.
  var hasMoved: Bool {
    writer?.warnings.contains { if case .movedToNewFile = $0 { true } else { false } } ?? false
  }

  /// What is in memory only.
  var unsaved: [Event] { writer?.unsaved ?? [] }

  mutating func append(_ events: [Event]) {
    take(writer?.append(events))
  }

  /// Tries once more, and waits until everything is on the medium.
  mutating func finish() {
    take(writer?.finish())
  }

  private mutating func take(_ outcome: JournalWriter.Outcome?) {
    sayWarnings()
    switch outcome {
    case .held(let error) where !isHolding:
      isHolding = true
      say("not saved: \(error); it is kept in memory and will be tried again")
    case .saved where isHolding:
      isHolding = false
      say("saved: what was kept in memory is on disk now")
    case .held, .saved, nil: break
    }
  }

  private mutating func sayWarnings() {
    let warnings = writer?.warnings ?? []
    for warning in warnings.dropFirst(saidWarnings) { say(warning.description) }
    saidWarnings = warnings.count
  }
}
