import Banks

extension SlashCommand {
  static let set = SlashCommand(
    "set", "[name value]", in: .settle, "settings, such as /set typing 40"
  ) { console, words in
    let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      for key in KeyTable.configuration.keys where parts.isEmpty || key.name == parts[0] {
        console.say("/set \(key.name) \(key.example)  \(key.summary)")
      }
      return
    }
    console.change(parts[0], to: parts[1])
  }
}
