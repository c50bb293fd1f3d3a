import Interview

/// One sentence, bullet or heading: where it stands and which tokens it holds.
struct Sentence: Hashable, Sendable {
  var span: Span
  /// Places in the passage's list of tokens.
  var tokens: Range<Int>
  /// Whether it stands behind a bullet or a list number.
  var isBullet: Bool
}
