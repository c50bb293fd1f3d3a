/// Running text from lines: paragraphs with a blank line between them, each on one line.
///
/// Lines that are wrapped in the file are joined; one that begins an item (`- ` or `1. `) stays a
/// line of its own. Nil where there is nothing but blank lines.
func prose(_ lines: some Sequence<SourceLine>) -> String? {
  var text = ""
  var afterBlank = false
  for line in lines {
    let words = line.text.trimmed
    if words.isEmpty {
      afterBlank = true
      continue
    }
    if !text.isEmpty { text += afterBlank ? "\n\n" : beginsItem(words) ? "\n" : " " }
    text += words
    afterBlank = false
  }
  return text.isEmpty ? nil : text
}

private func beginsItem(_ words: String) -> Bool {
  if words.hasPrefix("- ") { return true }
  let rest = words.drop { "0" <= $0 && $0 <= "9" }
  return rest.startIndex > words.startIndex && rest.hasPrefix(". ")
}
