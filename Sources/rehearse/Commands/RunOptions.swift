import ArgumentParser

/// What every command that plays a session may be told, a new one or one that is taken up.
struct RunOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Take the answers from a file of JSON Lines, - for standard input, and not at the prompt.",
      valueName: "file"))
  var answers: String?

  @Option(help: "What to print: text for people, json for the session's events.")
  var format = OutputFormat.text
}
