extension SlashCommand {
  static let quit = SlashCommand("quit", in: .settle, "leave; what is open can be taken up again") {
    console, _ in
    console.leave()
  }
}
