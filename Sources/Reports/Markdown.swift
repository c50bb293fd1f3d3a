import Interview

/// Text as it may stand in a Markdown page: harmless, and read as the words that it is.
enum Markdown {
  /// Words in running text: no control characters, no tags.
  static func inline(_ text: String) -> String {
    String(sanitizedLine(text).flatMap { $0 == "<" ? ["\\", "<"] : [$0] })
  }

  /// Somebody's own words, a quoted line for each line.
  static func quote(_ text: String) -> String {
    sanitized(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ">" : "> \(inline(String($0)))" }
      .joined(separator: "\n")
  }
}
