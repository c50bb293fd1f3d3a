import Practice

extension SlashCommand {
  static let finish = SlashCommand("finish", in: .practise, "end the session, with its summary") {
    console, _ in
    guard console.session != nil else { return console.say("No session is open.") }
    console.putDraftAside()
    console.perform(.finish(reason: "finished"))
  }
}
