/// Whether an element is there; never read off the order of sentences alone.
public enum Verdict: String, Codable, CaseIterable, Sendable {
  /// A sentence says it.
  case shown
  /// It can be guessed at, but no sentence says it.
  case implied
  case notFound = "not-found"
}
