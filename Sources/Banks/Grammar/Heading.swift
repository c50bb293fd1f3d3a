/// A heading with everything under it, down to the next one.
struct Heading: Hashable, Sendable {
  /// How many `#` it has, 1 to 6.
  let level: Int
  /// The text with its id, such as `Tell us … {#id}`.
  let label: Labelled
  let line: SourceLine
  var body: [SourceLine] = []

  var title: String { label.text }

  /// Whether there is no blank after the `#`, which is forgiven where there are two or more.
  let lacksBlank: Bool

  /// Nil where the line is no heading: one to six `#`, then a blank or nothing.
  init?(_ line: SourceLine) {
    let bytes = line.text.utf8
    let end = bytes.firstIndex { $0 != 0x23 } ?? line.text.endIndex
    let level = bytes.distance(from: bytes.startIndex, to: end)
    lacksBlank = end != line.text.endIndex && bytes[end] != 0x20
    guard (1...6).contains(level), level > 1 || !lacksBlank else { return nil }
    self.level = level
    self.line = line
    label = Labelled(line, from: end)
  }
}
