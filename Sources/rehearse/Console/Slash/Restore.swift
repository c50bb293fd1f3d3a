import Practice
import Reports
import Terminal

extension SlashCommand {
  static let restore = SlashCommand(
    "restore", in: .answer, "open the question again with a text that was put aside"
  ) { console, _ in
    guard let (session, turn, text) = console.putAside.last else {
      return console.say("Nothing was put aside.")
    }
    guard console.session?.start?.session == session, let of = console.session?.turn(turn) else {
      return console.say("Those words are in the transcript of their session, as a note.")
    }
    if console.track?.openTurn?.item != of.item {
      guard console.track?.openTurn == nil else {
        return console.say("Those words belong to another question; answer or skip this one first.")
      }
      guard console.perform(.tryAgain(turn: turn)) else { return }
    }
    console.beginAnswer()
    console.putAside.removeLast()
    let current = console.editor.draft
    if !current.isEmpty { console.putAside.append((session, turn, current)) }
    console.putBack(text)
    console.say("Back: \(ReadingSentences.count(wordCount(text), "word")).")
  }
}
