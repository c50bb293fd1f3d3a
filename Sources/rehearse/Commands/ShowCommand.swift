import ArgumentParser
import Reports

/// Shows a session as a page.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a session: every question, answer and reading.")

  @Argument(help: "The session: its id or the start of it, its number in 'sessions', or 'last'.")
  var session: String

  func run() throws {
    let kept = try KeptSession(session)
    StandardOutput.write(Array(kept.page.markdown.utf8))
    try kept.reportFaults()
  }
}
