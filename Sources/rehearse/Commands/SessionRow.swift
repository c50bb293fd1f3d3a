import Interview
import Journal
import Reports

/// A line of the list.
struct SessionRow {
  let number: Int
  let transcript: Transcript
  let peek: Peek

  var text: String {
    let moment = LocalTime(transcript.start, zone: WallClock.zone).description
    let facts = [
      peek.kind?.rawValue ?? "unknown", peek.framework ?? "",
      "\(ReadingSentences.count(peek.questions, "question")), \(ReadingSentences.count(peek.answers, "answer"))",
      state,
    ]
    return "\(number). \(transcript.id)  \(moment)  "
      + facts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private var state: String {
    if peek.isForgotten { return "forgotten" }
    if peek.isEnded { return "ended" }
    return peek.kind == nil ? "its beginning cannot be read" : "can be resumed"
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
