extension SlashCommand {
  static let more = SlashCommand("more", in: .read, "the next part of a report") { console, _ in
    guard let part = console.pages.next() else { return console.say("That was all of it.") }
    console.say(part)
  }
}
