import ArgumentParser
import Interview
import Journal
import Reports

/// Lists the sessions that are kept.
struct SessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions", abstract: "List the sessions that are kept, the newest first.")

  @Option(help: "How many to list.")
  var limit = 20

  @Option(help: "What to print: text for people, json for one object a line.")
  var format = OutputFormat.text

  func validate() throws {
    guard limit >= 0 else {
      throw ValidationError("--limit takes a whole number from 0 on, not '\(limit)'")
    }
  }

  func run() throws {
    let all = try trying { try Transcripts(in: Workplace.folders).list() }
    if all.isEmpty, format == .text {
      StandardOutput.line("No sessions yet. They will be kept in \(Workplace.folders.transcripts)")
    }
    var isDamaged = false
    for (index, transcript) in all.prefix(limit).enumerated() {
      do {
        let row = SessionRow(number: index + 1, transcript: transcript, peek: try transcript.peek())
        StandardOutput.line(format == .text ? row.text : try row.json.line)
      } catch {
        isDamaged = true
        complain(String(describing: error))
      }
    }
    if format == .text, all.count > limit {
      StandardOutput.line("\(all.count - limit) older ones; --limit \(all.count) lists them all.")
    }
    if isDamaged { throw ExitStatus.notDurable }
  }
}
