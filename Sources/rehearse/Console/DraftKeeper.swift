import Interview
import Journal

/// Keeps what is being written beside the journal, so that a crash costs at most a few words.
struct DraftKeeper {
  private let drafts: Drafts
  private var policy = DraftPolicy()
  private var session: SessionID?
  private var place = (turn: 0, part: 0)
  /// Whether the last try failed, which is told once.
  private var hasFailed = false

  init(_ drafts: Drafts) {
    self.drafts = drafts
  }

  /// Begins to keep what is written to a part of a turn; nil keeps nothing.
  mutating func begin(_ session: SessionID?, turn: Int, part: Int) {
    guard self.session != session || place != (turn, part) else { return }
    self.session = session
    place = (turn, part)
    policy = DraftPolicy()
  }

  /// Looks at what is written, and saves it when it is time; `now` is milliseconds of a steady clock.
  mutating func see(_ text: String, at now: Int, say: (String) -> Void) {
    guard session != nil else { return }
    policy.see(text, at: now)
    if policy.isDue(at: now) { save(text, say: say) }
  }

  /// When the draft is due, if nothing more is typed.
  var dueAt: Int? { session == nil ? nil : policy.dueAt }

  /// Saves at once.
  mutating func save(_ text: String, say: (String) -> Void) {
    guard let session, !text.isEmpty else { return }
    do {
      let draft = Draft(turn: place.turn, part: place.part, text: text, at: WallClock.now)
      try drafts.save(draft, of: session)
      policy.markSaved()
      if hasFailed { say("Your draft is saved again.") }
      hasFailed = false
    } catch {
      if !hasFailed { say("The draft is not saved: \(error). Your words stay in memory.") }
      hasFailed = true
    }
  }

  /// The draft that an earlier run left.
  func load(_ session: SessionID) -> Draft? {
    (try? drafts.load(session)) ?? nil
  }

  /// Forgets the draft of the session: it was sent, or put aside.
  mutating func remove() {
    guard let session else { return }
    _ = try? drafts.remove(session)
    policy = DraftPolicy()
  }
}
