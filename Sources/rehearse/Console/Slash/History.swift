import Banks
import Journal
import Practice
import Reports

extension SlashCommand {
  static let history = SlashCommand("history", in: .read, "the last twenty sessions") {
    console, _ in
    let all = (try? Transcripts(in: console.workplace.folders).list()) ?? []
    guard !all.isEmpty else { return console.say("No sessions are kept yet.") }
    for (index, transcript) in all.prefix(20).enumerated() {
      guard let contents = try? transcript.read() else {
        console.say("\(index + 1). \(transcript.id) cannot be read")
        continue
      }
      let session = Session(contents.events)
      let framework = session.start.flatMap { console.workplace.framework($0.framework) }
      let line = HistoryLine(
        session, framework: framework, numbers: console.configuration.showsNumbers)
      console.say("\(index + 1). \(line.text)")
    }
    console.say("/show with a number opens one.")
  }
}
