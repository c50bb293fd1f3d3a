import ArgumentParser
import Interview
import Journal
import Practice

/// Removes a session, or one answer of it, for good.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Remove a session, or one answer of it, for good.",
    discussion: "Asks once at a terminal; elsewhere it is done at once. It cannot be undone.")

  @Argument(help: "The session: its id or the start of it, its number in 'sessions', or 'last'.")
  var session: String

  @Option(help: "Only the answer to this question, by its number in 'show'.")
  var answer: Int?

  @Flag(help: "Do not ask.")
  var yes = false

  func run() throws {
    let folders = Workplace.folders
    let transcript = try trying { try Transcripts(in: folders).find(session) }
    let what = answer.map { WhatToForget.answer(turn: $0) } ?? .session
    guard try yes || isConfirmed(transcript) else {
      StandardOutput.line("Nothing was removed.")
      return
    }
    let report = try trying {
      let report = try transcript.forget(what, at: WallClock.now, drafts: Drafts(in: folders))
      try HistoryCache.remove(in: folders)
      return report
    }
    StandardOutput.line(
      "Removed for good: \(report.lines) lines of the session \(transcript.id).")
    for path in report.removed { StandardOutput.line("Removed: \(path)") }
    if !report.toRebuild.isEmpty {
      let kept = try KeptSession(transcript.id.text)
      guard kept.file.write(say: complain) else { throw ExitStatus.notDurable }
      StandardOutput.line("Written anew without it: \(transcript.readable)")
    }
    StandardOutput.line("Out of reach, if there are any:")
    for place in report.outOfReach { StandardOutput.line("- \(place)") }
  }

  private func isConfirmed(_ transcript: Transcript) throws -> Bool {
    guard StandardInput.isTerminal else { return true }
    let what = answer.map { "the answer to question \($0)" } ?? "everything"
    ask("Remove \(what) of the session \(transcript.id) for good? Type yes to remove it: ")
    return readLine() == "yes"
  }
}
