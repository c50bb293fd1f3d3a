import Interview

extension SlashCommand {
  static let board = SlashCommand("board", in: .practise, "a structured board interview") {
    console, _ in
    guard console.mayBegin else { return }
    await console.begin(.board)
  }
}
