import Interview
import Practice

extension SlashCommand {
  static let hint = SlashCommand("hint", in: .answer, "questions that help to find the story") {
    console, _ in
    guard let question = console.track?.turns.last?.question else {
      return console.say("No question has been asked.")
    }
    let framework = console.opened?.framework
    let id = question.ecq ?? question.competency.flatMap { framework?.ecq(ofCompetency: $0)?.id }
    let hints = id.flatMap { framework?.ecq($0)?.selfQuestions } ?? []
    guard !hints.isEmpty else {
      return console.say(
        "What was the problem, what made it hard, what did you do, what came of it?")
    }
    for hint in hints { console.say("- \(sanitizedLine(hint))") }
  }
}
