import ArgumentParser
import Interview

/// A panel that takes turns.
struct MockCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mock", abstract: "Sit before a mock panel.")

  @OptionGroup var options: SessionOptions

  func run() async throws {
    try await SessionRun.begin(.mock, options)
  }
}
