import Practice
import Terminal

extension SlashCommand {
  static let again = SlashCommand(
    "again", "[edit]", in: .practise, "the same question once more; 'edit' begins with your text"
  ) { console, words in
    let last = console.track?.turns.last { $0.answer != nil }
    guard let last, console.perform(.tryAgain(turn: last.number)) else {
      return console.say("There is no answer yet to give again.")
    }
    guard words == "edit", let text = last.answer?.text, console.perform(.begin) else { return }
    console.editor.draft = text
  }
}
