import Interview
import Journal

/// Keeps what is being written beside the journal, so that a crash costs at most a few words.
struct DraftKeeper {
  private let drafts: Drafts
  private var policy = Self.freshPolicy
  private var session: SessionID?
  private var place = (turn: 0, part: 0)
  /// When to try again what the disk did not take; nil while it takes everything.
  private var retryAt: Int?

  private static let retryPause = 4000

  /// The text is looked at once a second, so the rest is a second shorter than what may be lost.
  private static var freshPolicy: DraftPolicy { DraftPolicy(restMs: 3000) }

  init(_ drafts: Drafts) {
    self.drafts = drafts
  }

  /// Begins to keep what is written to a part of a turn; nil keeps nothing.
  mutating func begin(_ session: SessionID?, turn: Int, part: Int) {
    guard self.session != session || place != (turn, part) else { return }
    self.session = session
    place = (turn, part)
    policy = Self.freshPolicy
  }

  /// Looks at what is written, and saves it when it is time; `now` is milliseconds of a steady clock.
  mutating func see(_ text: String, at now: Int, say: (String) -> Void) {
    guard session != nil else { return }
    policy.see(text, at: now)
    if let dueAt, dueAt <= now { save(text, at: now, say: say) }
  }

  /// When the draft is due, if nothing more is typed.
  var dueAt: Int? {
    guard session != nil, let dueAt = policy.dueAt else { return nil }
    return max(dueAt, retryAt ?? dueAt)
  }

  /// Saves at once; false where it is not saved, which is told once until it works again.
  @discardableResult
  mutating func save(_ text: String, at now: Int, say: (String) -> Void) -> Bool {
    guard let session, !text.isEmpty else { return false }
    do {
      let draft = Draft(turn: place.turn, part: place.part, text: text, at: WallClock.now)
      try drafts.save(draft, of: session)
      policy.markSaved()
      if retryAt != nil { say("saved: your words are on disk now") }
      retryAt = nil
      return true
    } catch {
      if retryAt == nil {
        say("not saved: \(error); your words are in memory and will be tried again")
      }
      retryAt = now + Self.retryPause
      return false
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
    policy = Self.freshPolicy
  }
}
