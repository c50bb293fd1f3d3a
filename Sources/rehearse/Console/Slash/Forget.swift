import Interview
import Journal
import Reports

extension SlashCommand {
  static let forget = SlashCommand(
    "forget", "[session [question]]", in: .keep, "remove a session, or one answer, for good"
  ) { console, words in
    let parts = words.split(separator: " ").map(String.init)
    guard console.session == nil else {
      return console.say("A session that is open cannot be removed; /finish it first.")
    }
    do {
      let transcript = try Transcripts(in: console.workplace.folders).find(parts.first ?? "last")
      let answer = parts.count > 1 ? Int(parts[1]) : nil
      let what = answer.map { "the answer to question \($0)" } ?? "every word"
      let kind = (try? transcript.peek())?.kind?.rawValue ?? "session"
      let moment = LocalTime(transcript.start, zone: WallClock.zone)
      console.say("This removes \(what) of your \(kind) of \(moment); it cannot be undone.")
      console.make(.forget(session: transcript.id.text, answer: answer))
    } catch {
      console.say("\(error).")
    }
  }
}
