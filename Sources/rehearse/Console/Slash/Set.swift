import Banks

extension SlashCommand {
  static let set = SlashCommand(
    "set", "[name value]", in: .settle, "settings, such as /set typing 40"
  ) { console, words in
    let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
    if parts.count == 2 {
      console.change(parts[0].lowercased(), to: parts[1])
      return
    }
    let keys = KeyTable.configuration.keys.filter { parts.isEmpty || $0.name == parts[0] }
    guard !keys.isEmpty else {
      return console.say("No setting called '\(words)'; /set lists them.")
    }
    for key in keys {
      let value = console.configuration.value(of: key.name) ?? "not set"
      console.say("\(key.name): \(value)  (\(key.summary); such as \(key.example))")
    }
  }
}
