import Practice

extension SlashCommand {
  static let pause = SlashCommand("pause", in: .practise, "stop the clock; Enter goes on") {
    console, _ in
    guard console.track?.openTurn != nil else { return console.say("No clock is running.") }
    guard console.perform(.pause(why: "asked")) else { return }
    console.say("The clock stands, and your words are kept.")
    console.make(.goOn)
  }
}
