import Practice
import Reports
import Terminal

extension SlashCommand {
  static let restore = SlashCommand("restore", in: .answer, "take back a text that was put aside") {
    console, _ in
    guard console.isAnswering else {
      return console.say("A text can be taken back where a question is open.")
    }
    guard let text = console.putAside.popLast() else {
      return console.say("Nothing was put aside.")
    }
    let current = console.editor.draft
    if !current.isEmpty { console.putAside.append(current) }
    console.editor.draft = text
    console.say("\(ReadingSentences.count(wordCount(text), "word")) are back.")
  }
}
