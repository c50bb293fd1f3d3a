import Interview

/// A word, a number or a mark, folded for matching; its span is that of the bytes as given.
struct Token: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case word, number, mark }

  var kind: Kind
  /// Lower-cased, with straight quotes and without invisible characters.
  var text: String
  var span: Span
  /// Whether nothing stands between it and the token before; hyphens do not count.
  var isGlued: Bool
  /// Line feeds in the white space before it.
  var linesBefore: Int
  /// Whether it was written with a capital.
  var isCapitalized: Bool

  var isWord: Bool { kind != .mark }
}
