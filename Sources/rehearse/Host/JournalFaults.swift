import Interview
import Journal

extension JournalContents {
  /// What could not be read in a journal, in words.
  var faults: [String] {
    damage.map { "\(path):\($0.line): \($0.why); the line is passed over and left as it is" }
      + gaps.map {
        "\(path):\($0.line): event \($0.found) stands where \($0.expected) was expected"
      }
  }
}
