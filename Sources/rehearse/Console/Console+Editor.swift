import Practice
import Terminal

extension Console {
  /// Hands the draft to the person's own editor, the clock standing meanwhile.
  func editOutside() {
    let outside = ExternalEditor()
    if let command = outside.command {
      say(
        "Your text is in '\(command)'. Save it and leave the editor to come back; the clock stands."
      )
    }
    let isStopped = perform(.pause(why: "editor"))
    switch outside.edit(editor.draft) {
    case .edited(let text):
      editor.draft = text
      cameFromEditor = true
    case .kept(let why): say("Your text stays as it was: \(why).")
    }
    if isStopped { perform(.proceed) }
  }
}
