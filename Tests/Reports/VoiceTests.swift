import Foundation
import Testing

/// What the program says to people is courteous: these words and marks stand in no sentence of it.
struct VoiceTests {
  static let banned = [
    // Praise that proves nothing.
    "great", "excellent", "amazing", "fantastic", "awesome", "perfect", "impressive", "nice",
    "congratulations", "good job", "strong", "brilliant",
    // Verdicts on a person or an answer.
    "poor", "bad", "weak", "weakness", "fail", "failed", "failure", "wrong", "terrible", "mistake",
    "fault", "inadequate", "disappointing", "mediocre", "you are", "you're", "you lack",
    "you forgot",
    // Pity, pressure and talking down.
    "unfortunately", "sorry", "oops", "must", "should", "simply", "obviously", "clearly", "just",
    "of course", "try harder", "never do",
    // Promises that nobody can keep.
    "guarantee", "will pass", "ready for the board",
  ]

  static let files: [String] = {
    let root = #filePath.components(separatedBy: "/Tests/")[0] + "/Sources/Reports"
    let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.map { "\(root)/\($0)" }
  }()

  @Test(arguments: files)
  func `no sentence praises without proof, judges a person or raises its voice`(path: String)
    throws
  {
    for literal in SourceLiterals(try String(contentsOfFile: path, encoding: .utf8)).texts {
      #expect(!literal.contains("!"), "\(literal)")
      let words = " \(Self.words(of: literal)) "
      for word in Self.banned {
        #expect(!words.contains(" \(word) "), "'\(word)' in \(literal)")
      }
    }
  }

  @Test func `the sentences are where the check looks for them`() throws {
    let path = try #require(Self.files.first { $0.hasSuffix("/ReadingSentences.swift") })
    let literals = SourceLiterals(try String(contentsOfFile: path, encoding: .utf8)).texts
    #expect(literals.contains("shows the competence in part"))
  }

  @Test func `the reader of sources finds literals and leaves code and comments out`() {
    let source = #"""
      // "not this"
      let a = "one \(flag ? "two" : "three\"s") four" /// "nor this"
      guard !isEmpty else { return "five" }
      """#
    #expect(SourceLiterals(source).texts == ["two", "three\"s", "one  four", "five"])
  }

  private static func words(of text: String) -> String {
    text.lowercased().split { !$0.isLetter && $0 != "'" }.joined(separator: " ")
  }
}
