/// The shape of a bank or framework file: key lines between `---`, then headings.
///
/// Text before the first heading is for the reader of the file and goes nowhere.
struct Outline {
  /// The key lines of the front matter.
  let frontMatter: [KeyLine]
  /// The first line of the file, on which front matter as a whole is blamed.
  let opening: SourceLine
  /// All headings in order.
  let headings: [Heading]

  /// Nil, with the reason noted, where there is no front matter.
  init?(_ text: SourceText, problems: inout Problems) {
    guard let opening = text.lines.first, Self.isFence(opening) else {
      problems.note(.noFrontMatter, text.lines.first ?? SourceLine(number: 1, raw: ""))
      return nil
    }
    let rest = text.lines.dropFirst()
    guard let closing = rest.firstIndex(where: Self.isFence) else {
      problems.note(.unclosedFrontMatter, opening)
      return nil
    }
    self.opening = opening
    frontMatter = KeyLine.all(rest[..<closing], problems: &problems)
    var headings: [Heading] = []
    for line in rest[(closing + 1)...] {
      if let heading = Heading(line) {
        headings.append(heading)
        if heading.lacksBlank { problems.note(.missingBlank, line, column: heading.level + 1) }
      } else if !headings.isEmpty {
        headings[headings.count - 1].body.append(line)
      }
    }
    self.headings = headings
  }

  /// The value of a key as it is written, before anything is checked.
  func written(_ name: String) -> String? {
    frontMatter.first { $0.name == name }?.value
  }

  /// The line on which a key is first given; the first of the file where it is not.
  func line(of name: String) -> SourceLine {
    frontMatter.first { $0.name == name }?.line ?? opening
  }

  private static func isFence(_ line: SourceLine) -> Bool {
    line.text.trimmed == "---"
  }
}
