import Foundation
import TestSupport

/// The demo program, which stands beside the test program.
enum Demo {
  static var path: String {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("TerminalDemo").path
  }

  static func onPty(
    _ arguments: String..., environment: [String: String] = [:], columns: Int = 80
  ) throws -> Pty {
    try Pty(path, arguments, environment: environment, columns: columns)
  }

  static func inTmux(_ arguments: String..., columns: Int) throws -> Tmux {
    let words = arguments.joined(separator: " ")
    return try Tmux("INPUTRC=/dev/null '\(path)' \(words); sleep 30", columns: columns)
  }
}
