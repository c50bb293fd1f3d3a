import Terminal

extension SlashCommand {
  static let discard = SlashCommand("discard", in: .answer, "put what is written aside") {
    console, _ in
    guard !console.editor.draft.isEmpty else { return console.say("Nothing is written.") }
    console.putDraftAside()
  }
}
