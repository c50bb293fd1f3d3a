import Banks
import Journal
import Practice
import Reports
import Terminal

extension SlashCommand {
  static let show = SlashCommand("show", "[session]", in: .read, "a session with every word of it")
  {
    console, words in
    do {
      let transcript = try Transcripts(in: console.workplace.folders)
        .find(words.isEmpty ? "last" : words)
      let session = Session(try transcript.read().events)
      let framework = session.start.flatMap { console.workplace.framework($0.framework) }
      let page = TranscriptPage(session, framework: framework).markdown
      Pager(screen: console.editor.screen).show(console.editor.screen.wrap(page))
    } catch {
      console.say("\(error).")
    }
  }
}
