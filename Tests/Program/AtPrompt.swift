import Foundation
import Interview
import Journal
import Practice
import TestSupport

/// The real program at its prompt, on a terminal, with a home of its own.
struct AtPrompt {
  let program: BuiltProgram

  init() throws {
    program = try BuiltProgram()
  }

  init(_ program: BuiltProgram) {
    self.program = program
  }

  var environment: [String: String] {
    ["REHEARSE_HOME": program.home, "LC_ALL": "C.UTF-8", "TMPDIR": program.scratch.path]
  }

  /// Rows are wide, so that no sentence that is waited for is broken.
  func open(
    _ arguments: String..., environment more: [String: String] = [:], columns: Int = 200
  ) throws -> Pty {
    try Pty(
      BuiltProgram.url.path, arguments, environment: environment.merging(more) { $1 },
      columns: columns)
  }

  /// A drill of three in the answer to its first question.
  func openAnswer(_ arguments: String...) throws -> Pty {
    let pty = try Pty(
      BuiltProgram.url.path, ["drill", "--questions", "3", "--seed", "7"] + arguments,
      environment: environment, columns: 200)
    try pty.send(until: "Enter begins the answer.")
    try pty.send("\r", until: "/done sends.")
    return pty
  }

  var folders: Folders { Folders(environment: ["REHEARSE_HOME": program.home], home: "/") }

  /// The events of the newest session.
  func events() throws -> [Event] {
    try Transcripts(in: folders).find("last").read().events
  }

  func session() throws -> Session { Session(try events()) }

  /// The draft that is on disk for the newest session.
  func draft() throws -> Draft? {
    try Drafts(in: folders).load(Transcripts(in: folders).find("last").id)
  }

  /// The draft as soon as it holds these words, or as it is when that takes too long.
  func draft(holding words: String, within seconds: Double = 8) throws -> Draft? {
    let end = Date().addingTimeInterval(seconds)
    while try draft()?.text.contains(words) != true, Date() < end { usleep(10_000) }
    return try draft()
  }

  /// So many words, each of them once.
  static func words(_ range: Range<Int>) -> String {
    range.map { "word\($0)x" }.joined(separator: " ")
  }
}
