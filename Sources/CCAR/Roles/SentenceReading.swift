import Interview

/// All that was seen in one sentence, before anything is made of it.
struct SentenceReading: Sendable {
  var sentence: Sentence
  var wordCount: Int
  var quantities: [Quantity]
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

  /// Main clauses in which the speaker does something.
  var ownActs: [Clause] {
    clauses.filter { $0.subject == .speaker && $0.isAct && !$0.isSubordinate }
  }

  var teamActs: [Clause] {
    clauses.filter { $0.subject == .team && $0.isAct && !$0.isSubordinate }
  }

  /// An act without a subject, as a bullet tells it.
  var hasBareAct: Bool {
    clauses.contains { $0.subject == .unsaid && $0.isAct }
  }

  /// Whether a main clause has this subject and one of these forms.
  func has(_ subject: Clause.Subject, _ forms: Clause.Form...) -> Bool {
    clauses.contains { $0.subject == subject && forms.contains($0.form) && !$0.isSubordinate }
  }
}
