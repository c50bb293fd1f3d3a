import ArgumentParser

/// The program's shell commands; what each of them does is in a file of its own.
struct Rehearse: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract:
      "Practise federal executive interviews: asks, times, reads by CCAR, keeps every word.",
    discussion: """
      Without a command it opens the prompt, where /help lists what can be done.
      CCAR is how an answer is told: Challenge, Context, Action, Result.
      Everything stays on this machine.
      """,
    subcommands: [
      DrillCommand.self, MockCommand.self, BoardCommand.self, ResumeCommand.self,
      ScoreCommand.self, SessionsCommand.self, ShowCommand.self, ExportCommand.self,
      ForgetCommand.self, BankCommand.self,
    ])

  @Flag(name: .long, help: "Say which version this is; with --verbose also its licence and rules.")
  var version = false

  @Flag(name: .long, help: .hidden)
  var verbose = false

  @OptionGroup var prompt: PromptOptions

  func run() async throws {
    guard version else { return try await openPrompt(prompt) }
    StandardOutput.line("rehearse \(Version.number)")
    guard verbose else { return }
    for line in Version.details { StandardOutput.line(line) }
  }
}
