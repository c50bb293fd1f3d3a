import Interview
import Practice

extension SlashCommand {
  static let question = SlashCommand("question", in: .answer, "the question again") { console, _ in
    guard let session = console.session, let turn = console.track?.turns.last else {
      return console.say("No question has been asked.")
    }
    console.tellQuestion(turn.question, turn: turn.number, item: turn.item, in: session)
    if let probe = turn.probes.last, turn.part(turn.probes.count) == nil {
      console.say("Follow-up: \(sanitizedLine(probe.text))")
    }
  }
}
