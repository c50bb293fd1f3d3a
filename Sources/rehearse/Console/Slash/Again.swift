import Practice

extension SlashCommand {
  static let again = SlashCommand(
    "again", "[edit]", in: .practise, "the same question once more; 'edit' begins with your text"
  ) { console, words in
    guard console.track?.openTurn == nil else {
      return console.say("A question is open; answer or skip it first.")
    }
    guard let last = console.track?.turns.last else {
      return console.say("No question has been asked yet.")
    }
    guard console.perform(.tryAgain(turn: last.number)), words == "edit",
      let text = last.answer?.text
    else { return }
    console.beginAnswer()
    console.putBack(text)
  }
}
