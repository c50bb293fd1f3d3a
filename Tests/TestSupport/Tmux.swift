import Foundation

/// A program in a window of tmux, so that a test sees what a person would see.
///
/// A class, because it owns a tmux server of its own, which ends with it.
public final class Tmux {
  private let scratch: ScratchFolder
  private let socket = "rehearse-\(UUID().uuidString.prefix(8))"

  public init(_ command: String, columns: Int, lines: Int = 24) throws {
    scratch = try ScratchFolder()
    _ = try run([
      "new-session", "-d", "-s", "a", "-x", String(columns), "-y", String(lines), command,
    ])
  }

  deinit {
    _ = try? run(["kill-server"])
  }

  public func type(_ text: String) throws {
    _ = try run(["send-keys", "-t", "a", "-l", text])
  }

  public func press(_ keys: String...) throws {
    _ = try run(["send-keys", "-t", "a"] + keys)
  }

  public func resize(columns: Int, lines: Int = 24) throws {
    _ = try run(["resize-window", "-t", "a", "-x", String(columns), "-y", String(lines)])
  }

  /// What stands in the window and has scrolled out of it, without empty lines at the end.
  public func screen() throws -> [String] {
    let text = try run(["capture-pane", "-p", "-S", "-", "-t", "a"])
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  /// The screen as soon as it is as wished, or as it is when that takes too long.
  public func screen(
    within seconds: Double = 8, when isReady: ([String]) -> Bool
  ) throws -> [String] {
    let end = Date().addingTimeInterval(seconds)
    while true {
      let lines = try screen()
      if isReady(lines) || Date() > end { return lines }
      usleep(10_000)
    }
  }

  private func run(_ arguments: [String]) throws -> String {
    let out = try scratch.write("", to: "out")
    let words = ["-u", "-L", socket, "-f", "/dev/null"] + arguments
    guard
      let process = launch(
        "tmux", words, environment: ["PATH": "/usr/bin:/bin", "HOME": scratch.path],
        input: "/dev/null", output: out)
    else { return "" }
    waitpid(process, nil, 0)
    return try String(contentsOfFile: out, encoding: .utf8)
  }
}
