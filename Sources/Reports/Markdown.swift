import Interview

/// Text as it may stand in a Markdown page: harmless, and read as the words that it is.
enum Markdown {
  /// Words in running text: no control characters, and nothing that Markdown would act on.
  ///
  /// A viewer must not fetch an image, follow a link or run a tag because an answer names one.
  static func inline(_ text: String) -> String {
    var out = ""
    for (index, character) in sanitizedLine(text).enumerated() {
      let isMark = "\\`*_[]<|".contains(character)
      if isMark || (index == 0 && "#>+-=~".contains(character)) { out.append("\\") }
      out.append(character)
    }
    return out
  }

  /// Somebody's own words, a quoted line for each line.
  static func quote(_ text: String) -> String {
    sanitized(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ">" : "> \(inline(String($0)))" }
      .joined(separator: "\n")
  }
}
