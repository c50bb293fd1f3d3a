extension SlashCommand {
  static let edit = SlashCommand("edit", in: .answer, "write in your editor; the clock stands") {
    console, _ in
    guard console.isAnswering else { return console.say("No answer is being given.") }
    console.editOutside()
  }
}
