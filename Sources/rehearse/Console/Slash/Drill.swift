import Interview

extension SlashCommand {
  static let drill = SlashCommand(
    "drill", "[minutes or ECQ]", in: .practise, "timed ECQ prompts, such as /drill 30"
  ) { console, words in
    guard console.mayBegin else { return }
    let parts = words.split(separator: " ").map(String.init)
    let minutes = parts.lazy.compactMap { Int($0) }.first
    let ecq = parts.first { Int($0) == nil && $0 != "minutes" }
    await console.begin(.drill, minutes: minutes, ecq: ecq)
  }
}
