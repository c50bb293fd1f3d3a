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
    guard try yes || isConfirmed(transcript) else {
      StandardOutput.line("Nothing was removed.")
      return
    }
    let isRenewed = try trying {
      try Forgetting(folders: folders)
        .remove(transcript, answer: answer, say: StandardOutput.line)
    }
    if !isRenewed { throw ExitStatus.notDurable }
  }

  private func isConfirmed(_ transcript: Transcript) throws -> Bool {
    guard StandardInput.isTerminal else { return true }
    let what = answer.map { "the answer to question \($0)" } ?? "everything"
    ask("Remove \(what) of the session \(transcript.id) for good? Type yes to remove it: ")
    return readLine() == "yes"
  }
}
