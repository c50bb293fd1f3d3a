import Interview

/// Phrases that say the same of a sentence, with sentences in which they must and must not be found.
///
/// A phrase is words with a space between them. `a|b` is either word, `_` up to three words,
/// `<number>` a quantity, `<past>` a verb in the past,
/// `<ing>` a word that ends so, and `@name` any word of a `WordList`.
struct CueList: Sendable {
  var id: String
  /// For which role it speaks, and how much.
  var role: Role
  var weight: Int
  /// What it counts for where its sentence serves that role; nil where it only points to the role.
  var kind: EvidenceKind? = nil
  var phrases: [String]
  /// Words that undo it when they stand right before.
  var notAfter: Set<String> = []
  var hits: [String]
  var misses: [String]
}
