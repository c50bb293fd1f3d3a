import ArgumentParser
import Interview

/// The structured interview of a review board.
struct BoardCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "Sit through a structured board interview.")

  @OptionGroup var options: SessionOptions

  func run() async throws {
    try await SessionRun.begin(.board, options)
  }
}
