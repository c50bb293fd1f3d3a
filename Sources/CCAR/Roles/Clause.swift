import Interview

/// Who does what in one clause, as far as word order tells.
struct Clause: Hashable, Sendable {
  enum Subject: Hashable, Sendable {
    /// I.
    case speaker
    /// We, or the team.
    case team
    /// Anybody or anything else.
    case other
    /// Nobody is named, as in a bullet that begins with its verb.
    case unsaid
  }

  enum Form: Hashable, Sendable {
    case past
    /// A past that has `not` before its verb.
    case negated
    case perfect, passive
    /// Was, am, had been: somebody is something.
    case being
    case conditional, future, present
  }

  var subject: Subject
  var form: Form
  /// The verb as it was found, folded.
  var verb: String
  /// Subject and verb.
  var tokens: Range<Int>
  /// Whether it hangs on another clause: when I came, that I had.
  var isSubordinate: Bool
  /// Whether a word follows that the verb can act on.
  var hasComplement: Bool

  /// Somebody did something, and it is said outright.
  var isAct: Bool {
    hasComplement && (form == .past || form == .negated) && !PastTense.states.contains(verb)
  }
}
