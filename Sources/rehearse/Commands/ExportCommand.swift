import ArgumentParser
import Interview
import Journal
import Reports

/// Writes a session to standard output or a file of its own.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a session to a file that can be handed on.")

  @Argument(help: "The session: its id or the start of it, its number in 'sessions', or 'last'.")
  var session: String

  @Option(help: "markdown to read, jsonl for the journal's lines as they are.")
  var format = Format.markdown

  @Option(name: .shortAndLong, help: "The file to write; it must not be there yet.")
  var output: String?

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, jsonl
  }

  func run() throws {
    let kept = try KeptSession(session)
    let bytes = bytes(of: kept)
    if let output {
      try trying { try writeNewFile(bytes, at: output) }
      StandardOutput.line("Written: \(output)")
    } else {
      StandardOutput.write(bytes)
    }
    try kept.reportFaults()
  }

  private func bytes(of kept: KeptSession) -> [UInt8] {
    switch format {
    case .markdown: Array(kept.page.markdown.utf8)
    case .jsonl: kept.contents.lines.flatMap { $0.bytes + [0x0A] }
    }
  }
}
