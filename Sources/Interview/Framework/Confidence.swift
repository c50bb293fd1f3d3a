/// How sure the wording of a framework is.
public enum Confidence: String, Codable, CaseIterable, Sendable {
  /// Name and substance were read in a source text.
  case verified
  /// The name was read or is borne out by its structure; the definition is a paraphrase.
  case partial
  /// The name is given by training firms only; the definition is a paraphrase.
  case memory
}
