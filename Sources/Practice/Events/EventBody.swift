import Interview

extension Event {
  /// What happened.
  ///
  /// The names of the cases and of their values are those of the journal's JSON.
  /// Times are milliseconds of session time. A type that this version does not know is kept as it
  /// was and changes nothing.
  public enum Body: Hashable, Sendable {
    case sessionStarted(
      session: String, app: String, scorer: String, framework: String, kind: SessionKind,
      module: String, plan: Plan, seed: Int, zone: String, clockRate: Int)
    /// A later run of the program took the session up; `awayMs` is the wall clock's.
    case resumed(awayMs: Int)
    /// The end of the journal was torn and has been mended.
    case recovered(tornBytes: Int)
    /// The whole question, so that no bank is needed to replay; `again` is the turn that it repeats.
    case questionAsked(turn: Int, item: String, question: Question, revision: String, again: Int?)
    case thinkStarted(turn: Int, limitMs: Int)
    /// Part 0 is the answer, part n the reply to the nth probe.
    case answerStarted(turn: Int, part: Int, limitMs: Int, medium: Medium)
    case timeWarned(turn: Int, leftMs: Int)
    case timeExpired(turn: Int)
    case timeExtended(turn: Int, ms: Int)
    /// By the person without `limitMs`; by the module with it, where 0 waits until the person goes on.
    case paused(why: String, limitMs: Int?)
    case continued
    case partMarked(turn: Int, element: Element)
    case answerSubmitted(
      turn: Int, part: Int, text: String, medium: Medium, how: EntryWay, elapsedMs: Int,
      overtimeMs: Int)
    case answerSkipped(turn: Int, part: Int)
    /// `parts` are the parts that were read together, joined by one blank line.
    case answerScored(turn: Int, parts: [Int], assessment: Assessment)
    case probeAsked(turn: Int, text: String, element: Element?)
    case noteTaken(about: String?, text: String)
    case settingChanged(name: String, value: String)
    /// `during` is what was asked of the module: `plan`, `next`.
    case moduleFailed(module: String, during: String, message: String)
    /// The events of this command are to be folded as if they had not been.
    case undone(cmd: Int)
    /// What stood here was removed for good, at its author's wish.
    case forgotten
    case sessionEnded(reason: String)
    case unknown(type: String, members: JSONValue)
  }
}

extension Event.Body: Codable {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case sessionStarted, resumed, recovered, questionAsked, thinkStarted, answerStarted
    case timeWarned, timeExpired, timeExtended, paused, continued, partMarked, answerSubmitted
    case answerSkipped, answerScored, probeAsked, noteTaken, settingChanged, moduleFailed
    case undone, forgotten, sessionEnded, unknown
  }
}
