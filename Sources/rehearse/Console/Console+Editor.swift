import Practice
import Reports
import Terminal

extension Console {
  /// Hands the draft to the person's own editor, the clock standing meanwhile.
  func editOutside() {
    let outside = ExternalEditor()
    beginAnswer()
    let isStopped = perform(.pause(why: "editor"))
    if let command = outside.command {
      say("Your text is open in \(command); save it and leave to come back. The clock stands.")
    }
    switch outside.edit(editor.draft) {
    case .edited(let text):
      say("Back: \(ReadingSentences.count(wordCount(text), "word")).")
      putBack(text)
      cameFromEditor = true
    case .kept(let why): say("Your text stays as it was: \(why).")
    }
    if isStopped { perform(.proceed) }
  }
}
