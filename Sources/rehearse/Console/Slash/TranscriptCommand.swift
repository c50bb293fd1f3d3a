import Journal

extension SlashCommand {
  static let transcript = SlashCommand("transcript", in: .keep, "where this session is kept") {
    console, _ in
    guard let rehearsal = console.opened?.rehearsal else {
      return console.sayPath("Sessions are kept in ", console.workplace.folders.transcripts)
    }
    guard let transcript = rehearsal.ledger.transcript else {
      return console.say("Nothing of this session is kept.")
    }
    console.sayPath("", transcript.path)
    let unsaved = rehearsal.ledger.unsaved.count
    console.say(
      unsaved == 0
        ? "All that was sent is saved."
        : "\(unsaved) events are not saved yet; they are in memory and tried again.")
  }
}
