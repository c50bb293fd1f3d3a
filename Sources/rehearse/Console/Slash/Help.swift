extension SlashCommand {
  static let help = SlashCommand("help", "[command]", in: .settle, "this list, or one command") {
    console, name in
    let wanted = name.hasPrefix("/") ? String(name.dropFirst()) : name
    if case .one(let command) = find(wanted), !wanted.isEmpty {
      return console.say("\(command.usage)  \(command.summary)")
    }
    for group in Group.allCases {
      console.say(group.rawValue)
      for command in all where command.group == group {
        console.say("  \(command.usage)  \(command.summary)")
      }
    }
    console.say("A name may be shortened. A line that begins with // is text with one slash.")
  }

  var usage: String { argument.isEmpty ? "/\(name)" : "/\(name) \(argument)" }
}
