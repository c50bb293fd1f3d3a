import Practice

extension SlashCommand {
  static let note = SlashCommand("note", "words", in: .answer, "keep a note in the transcript") {
    console, words in
    guard !words.isEmpty else {
      return console.say("Write the note behind it: /note ask about pay")
    }
    guard console.session != nil else { return console.say("No session is open to note it in.") }
    let about = console.track?.turns.last.map { "turn \($0.number)" }
    if console.perform(.note(about: about, text: words)) { console.say("Noted.") }
  }
}
