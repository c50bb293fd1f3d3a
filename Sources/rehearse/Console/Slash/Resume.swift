extension SlashCommand {
  static let resume = SlashCommand(
    "resume", "[session]", in: .practise, "go on with a session that was left"
  ) { console, words in
    guard console.mayBegin else { return }
    console.resume(words.isEmpty ? "last" : words)
  }
}
