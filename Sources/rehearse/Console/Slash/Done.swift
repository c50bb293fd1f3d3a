extension SlashCommand {
  static let done = SlashCommand("done", in: .answer, "send the answer") { console, _ in
    console.submit()
  }
}
