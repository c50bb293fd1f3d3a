import ArgumentParser
import Banks
import Interview

/// Checks question banks and tells everything that is wrong at once.
struct BankCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Tell everything that is wrong with question banks.",
    discussion: "Without files it checks every bank that the program finds.")

  @Argument(help: "The files or folders to check.")
  var files: [String] = []

  func run() throws {
    let library = files.isEmpty ? try Workplace().library : BankLibrary(files.map { .named($0) })
    for bank in library.banks {
      StandardOutput.line("\(bank.id): \(bank.questions.count) questions, \(bank.title)")
    }
    for problem in library.problems {
      StandardOutput.line(problem.description)
      if !problem.excerpt.isEmpty { StandardOutput.line(problem.marked) }
    }
    let errors = library.problems.count { $0.severity == .error }
    StandardOutput.line("\(errors) errors, \(library.problems.count - errors) warnings")
    if errors > 0 { throw ExitStatus.failed }
  }
}

extension FileProblem {
  /// The offending line, with a mark under the place where it lies in the first hundred characters.
  fileprivate var marked: String {
    let line = "    \(excerpt.prefix(100))"
    return column > 100 ? line : "\(line)\n    \(String(repeating: " ", count: column - 1))^"
  }
}
