import Practice

extension SlashCommand {
  static let extend = SlashCommand(
    "extend", "[minutes]", in: .practise, "more time; a minute if you name none"
  ) {
    console, words in
    guard let minutes = words.isEmpty ? 1 : Int(words), (1...120).contains(minutes) else {
      return console.say("'\(words)' is no number of minutes from 1 to 120, such as /extend 2.")
    }
    if console.perform(.extend(ms: minutes * 60_000)) { console.say("\(minutes):00 more.") }
  }
}
