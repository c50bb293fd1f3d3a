import ArgumentParser

/// Where the program begins and ends.
@main
enum Program {
  static func main() async {
    StandardOutput.outliveReaders()
    do {
      // Without arguments there is nothing to parse, and the prompt comes up at once.
      if CommandLine.arguments.count == 1 { try await openPrompt(); return }
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
