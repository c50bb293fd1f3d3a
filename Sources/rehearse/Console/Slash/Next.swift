import Practice

extension SlashCommand {
  static let next = SlashCommand("next", in: .practise, "the next question") { console, _ in
    guard console.session != nil else {
      return console.say("No session is open; /drill begins one.")
    }
    if console.track?.openTurn != nil {
      console.putDraftAside()
      console.perform(.skip)
    }
    await console.goOn()
  }
}
