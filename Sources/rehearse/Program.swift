import ArgumentParser

/// Where the program begins and ends.
@main
enum Program {
  static func main() async {
    StandardOutput.outliveReaders()
    do {
      // Where there is nothing to parse, the prompt comes up at once.
      switch CommandLine.arguments.dropFirst() {
      case []: return try await openPrompt()
      case ["--plain"]: return try await openPrompt(PromptOptions(plain: true))
      case ["--screen-reader"]: return try await openPrompt(PromptOptions(screenReader: true))
      default: break
      }
      var command = try Rehearse.parseAsRoot()
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
    } catch {
      Rehearse.exit(withError: error)
    }
    if StandardOutput.hasFailed { Rehearse.exit(withError: ExitStatus.notDurable) }
  }
}
