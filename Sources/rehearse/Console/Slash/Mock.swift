import Interview

extension SlashCommand {
  static let mock = SlashCommand("mock", in: .practise, "a mock panel") { console, _ in
    guard console.mayBegin else { return }
    await console.begin(.mock)
  }
}
