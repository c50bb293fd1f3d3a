import Interview

/// A text for the screen: sanitized, and each of its lines parted at white space to fit a width.
///
/// A word is cut only where it alone is longer than a line. Lines keep their indentation, and so do
/// the lines that follow from them.
public func wrapped(_ text: String, to width: Int) -> String {
  sanitized(text).split(separator: "\n", omittingEmptySubsequences: false)
    .map { wrappedLine($0, to: max(width, 1)) }
    .joined(separator: "\n")
}

private func wrappedLine(_ line: Substring, to width: Int) -> String {
  if cells(of: line) <= width { return String(line) }
  let indent = String(line.prefix { $0 == " " }.prefix(width / 2))
  let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  return rows(of: words, width: max(width - indent.count, 1))
    .map { indent + $0.text }.joined(separator: "\n")
}
