import ArgumentParser
import Interview

/// Timed prompts on the qualifications.
struct DrillCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drill", abstract: "Practise ECQ prompts against the clock.")

  @OptionGroup var options: SessionOptions

  func run() async throws {
    try await SessionRun.begin(.drill, options)
  }
}
