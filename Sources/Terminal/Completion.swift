/// What the Tab key does to a row, given what could stand there.
struct Completion: Hashable {
  /// What goes in at the cursor.
  var insertion = ""
  /// What to list, when nothing can go in because several remain.
  var choices: [String] = []

  /// Completes the last word before the cursor from words that the closure gave for the whole.
  init(of typed: String, from candidates: [String]) {
    let words = typed.split(separator: " ", omittingEmptySubsequences: false)
    let word = words.last.map(String.init) ?? ""
    let fitting = candidates.filter { $0.hasPrefix(word) }
    guard let first = fitting.first else { return }
    if fitting.count == 1 {
      insertion = first.dropFirst(word.count) + " "
      return
    }
    let common = fitting.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    insertion = String(common.dropFirst(word.count))
    if insertion.isEmpty { choices = fitting }
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
