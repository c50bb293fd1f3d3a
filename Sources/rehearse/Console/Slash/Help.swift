extension SlashCommand {
  static let help = SlashCommand("help", "[command]", in: .settle, "this list, or one command") {
    console, name in
    let wanted = name.hasPrefix("/") ? String(name.dropFirst()) : name
    if wanted.isEmpty {
      console.pages = Pages(pages)
      console.pages.next().map { console.say($0) }
      return console.say("/more lists the rest. A name may be shortened.")
    }
    guard case .one(let command) = find(wanted) else {
      return console.say("No command /\(wanted); /help lists them.")
    }
    console.say("\(command.usage)  \(command.summary)")
  }

  /// The list in two parts, each fitting a screen: what is needed in a session, then the rest.
  private static var pages: [String] {
    let now: [Group] = [.practise, .answer]
    return [now, Group.allCases.filter { !now.contains($0) }].map { groups in
      groups.flatMap { group in
        [group.rawValue]
          + all.filter { $0.group == group }.map { "  \($0.usage)  \($0.summary)" }
      }
      .joined(separator: "\n")
    }
  }

  var usage: String { argument.isEmpty ? "/\(name)" : "/\(name) \(argument)" }
}
