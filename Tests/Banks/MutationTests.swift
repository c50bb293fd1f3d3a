import Interview
import Testing

@testable import Banks

/// Broken files of every kind: the reader always comes to an end, and points into the file.
@Suite struct MutationTests {
  /// The front matter of a shipped framework and the beginning of what follows it.
  private static let framework = ShippedFrameworks.legacy2006.prefix(2000)

  private func check(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self)
      .replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
    let readings = [
      BankReader().read(bytes, file: "b.md").problems,
      FrameworkReader().read(bytes, file: "b.md").problems,
      Configuration.read(bytes, file: "b.md").problems,
    ]
    for problem in readings.joined() {
      let isInside =
        (1...lines.count).contains(problem.line)
        && (1...lines[problem.line - 1].count + 1).contains(problem.column)
      let isShown = [problem.description, problem.excerpt].joined().unicodeScalars
        .allSatisfy(isShowable)
      if !isInside || !isShown { Issue.record("\(problem) in \(bytes)") }
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: [goodBank, String(framework)])
  func `a file cut at any byte is read to its end`(text: String) {
    let bytes = Array(text.utf8)
    for end in 0...bytes.count { check(Array(bytes[..<end])) }
  }

  @Test(.timeLimit(.minutes(1)), arguments: 1...8)
  func `a file with random faults is read to its end`(seed: Int) {
    var chance = SeededGenerator(seed: seed)
    let pieces = [
      "\n", "\r", "#", "## ", "### ", "---\n", ": ", "- ", "{#", "}", "  #", "\u{202E}", "\u{1B}",
      "\u{301}", "é", "👩‍👩‍👧", "🇺🇸", "\u{A0}", "\t", "\u{0}", "\u{FEFF}", "\u{E0041}", "think: 9",
    ].map { Array($0.utf8) }
    let original = Array(goodBank.utf8)
    for _ in 1...150 {
      var bytes = original
      for _ in 0...chance.below(8) {
        let at = chance.below(bytes.count)
        switch chance.below(4) {
        case 0: bytes.insert(contentsOf: pieces[chance.below(pieces.count)], at: at)
        case 1: bytes.remove(at: at)
        case 2: bytes[at] = UInt8(chance.below(chance.below(4) == 0 ? 256 : 128))
        default:
          let end = min(bytes.count, at + chance.below(60))
          bytes.insert(contentsOf: bytes[at..<end], at: chance.below(bytes.count))
        }
      }
      check(bytes)
    }
  }
}
