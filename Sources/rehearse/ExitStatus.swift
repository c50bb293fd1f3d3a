import ArgumentParser

/// What the program tells the shell at its end.
enum ExitStatus {
  /// It could not be done: a bad bank, a file that was not scored, missing answers.
  static let failed = ExitCode(1)
  /// It was done, but something could not be read or made durable.
  static let notDurable = ExitCode(3)
}
