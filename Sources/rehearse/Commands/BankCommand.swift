import ArgumentParser

/// What can be done with question banks.
struct BankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bank", abstract: "Look after question banks.",
    subcommands: [BankCheckCommand.self])
}
