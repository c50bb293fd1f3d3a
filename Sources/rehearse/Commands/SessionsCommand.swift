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
  var format = RunOptions.Format.text

  func run() throws {
    let all = try trying { try Transcripts(in: Workplace.folders).list() }
    if all.isEmpty, format == .text {
      StandardOutput.line("No sessions yet. They will be kept in \(Workplace.folders.transcripts)")
    }
    var isDamaged = false
    for (index, transcript) in all.prefix(max(0, limit)).enumerated() {
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

/// A line of the list.
struct SessionRow {
  let number: Int
  let transcript: Transcript
  let peek: Peek

  var text: String {
    let state = peek.isForgotten ? "forgotten" : peek.isEnded ? "ended" : "can be resumed"
    let moment = LocalTime(transcript.start, zone: WallClock.zone).description
    let facts = [
      peek.kind?.rawValue ?? "unknown", peek.framework ?? "",
      "\(ReadingSentences.count(peek.questions, "question")), \(ReadingSentences.count(peek.answers, "answer"))",
      state,
    ]
    return "\(number). \(transcript.id)  \(moment)  "
      + facts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  var json: JSONValue {
    get throws {
      try JSONValue(
        encoding: Record(
          number: number, session: transcript.id.text, start: transcript.start.description,
          kind: peek.kind, framework: peek.framework, questions: peek.questions,
          answers: peek.answers, ended: peek.isEnded, forgotten: peek.isForgotten,
          path: transcript.path))
    }
  }

  private struct Record: Encodable {
    var number: Int
    var session: String
    var start: String
    var kind: SessionKind?
    var framework: String?
    var questions: Int
    var answers: Int
    var ended: Bool
    var forgotten: Bool
    var path: String
  }
}
