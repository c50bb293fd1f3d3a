import Interview

/// All that was seen in one sentence, before anything is made of it.
struct SentenceReading: Sendable {
  var sentence: Sentence
  var wordCount: Int
  var quantities: [Quantity]
  /// Whether would, will, must or the like is in it.
  var hasModal: Bool
  var clauses: [Clause]
  var cues: [CueMatcher.Hit]
  /// Why nothing in it counts, if so.
  var discount: Discount?

  enum Discount: Hashable, Sendable {
    /// Its words are those of the question.
    case echo
    /// It was said before, word by word.
    case repeated(of: Int)
    /// A slot of a template was left open.
    case template
    /// A heading, or nothing but marks and figures.
    case heading
  }

  var counts: Bool { discount == nil }

  /// Main clauses in which the speaker does something; a sentence that begins with its verb is one.
  var ownActs: [Clause] {
    clauses.filter { clause in
      guard clause.isAct, !clause.isSubordinate else { return false }
      let isWeak =
        LeadingVerbs.vague.contains(clause.verb) || PastTense.settings.contains(clause.verb)
      return clause.subject == .speaker || (clause.subject == .unsaid && !isWeak)
    }
  }

  var teamActs: [Clause] {
    clauses.filter { $0.subject == .team && $0.isAct && !$0.isSubordinate }
  }

  /// An act without a subject, as a bullet tells it.
  var hasBareAct: Bool {
    clauses.contains { $0.subject == .unsaid && $0.isAct }
  }

  /// It tells what would or must be, and nothing that was.
  var isProjected: Bool {
    hasModal && !clauses.contains { [.past, .negated, .perfect, .passive].contains($0.form) }
      || has(.speaker, .conditional, .future)
  }

  /// Whether a main clause has this subject and one of these forms.
  func has(_ subject: Clause.Subject, _ forms: Clause.Form...) -> Bool {
    clauses.contains { $0.subject == subject && forms.contains($0.form) && !$0.isSubordinate }
  }
}
