import ArgumentParser

/// Takes up a session that was left.
struct ResumeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Go on with a session that was left, at the very question.",
    discussion: """
      The file holds the answers that are still missing; a file with all the answers from the
      start is understood as well.
      """)

  @Argument(help: "The session: its id or the start of it, its number in 'sessions', or 'last'.")
  var session: String

  @OptionGroup var options: RunOptions

  func run() async throws {
    try await SessionRun.resume(session, options)
  }
}
