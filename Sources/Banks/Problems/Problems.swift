/// The problems of one file, gathered while it is read.
struct Problems {
  /// The most that are kept of one file; the rest is counted.
  static let limit = 1000
  /// The most characters of a line that are kept with a problem.
  static let excerptLimit = 1000

  let file: String
  private(set) var errors = 0
  private var kept: [FileProblem] = []
  private var left = 0

  init(file: String) {
    self.file = file
  }

  /// Notes a problem at a place in a line, where none is given at its beginning.
  mutating func note(_ fault: Fault, _ line: SourceLine, at index: String.Index? = nil) {
    let column = index.map { line.text[..<$0].count + 1 } ?? 1
    note(fault, line, column: column)
  }

  mutating func note(_ fault: Fault, _ line: SourceLine, column: Int) {
    if fault.code.severity == .error { errors += 1 }
    guard kept.count < Self.limit else {
      left += 1
      return
    }
    kept.append(
      FileProblem(
        fault: fault, file: file, line: line.number, column: min(column, line.raw.count + 1),
        excerpt: String(line.text.prefix(Self.excerptLimit))))
  }

  /// Notes a problem of the file as a whole.
  mutating func note(_ fault: Fault) {
    note(fault, SourceLine(number: 1, raw: ""))
  }

  /// All that was noted, from the top of the file down.
  var sorted: [FileProblem] {
    let inOrder = kept.enumerated().sorted {
      ($0.element.line, $0.element.column, $0.offset)
        < ($1.element.line, $1.element.column, $1.offset)
    }.map(\.element)
    guard left > 0, let last = inOrder.last else { return inOrder }
    return inOrder + [
      FileProblem(
        fault: .tooManyProblems(left: left), file: file, line: last.line, column: last.column,
        excerpt: last.excerpt)
    ]
  }
}
