import Practice

extension SlashCommand {
  static let skip = SlashCommand("skip", in: .practise, "leave the question, or the follow-up") {
    console, _ in
    guard console.track?.openTurn != nil else { return console.say("No question is open.") }
    console.putDraftAside()
    console.perform(.skip)
  }
}
