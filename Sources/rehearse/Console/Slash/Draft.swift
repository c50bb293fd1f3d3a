import Practice
import Reports
import Terminal

extension SlashCommand {
  static let draft = SlashCommand("draft", in: .answer, "what you have written so far") {
    console, _ in
    let text = console.editor.draft
    guard !text.isEmpty else { return console.say("Nothing is written yet.") }
    console.say(text)
    console.say("(\(ReadingSentences.count(wordCount(text), "word")))")
  }
}
