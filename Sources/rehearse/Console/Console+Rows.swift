import ECQPrompts
import Interview
import Journal
import Practice
import Terminal

extension Console {
  /// Does what a row at the prompt asks for.
  func obey(_ row: String) async {
    let text = row.trimmingBlanks
    if let question = settling.first, !text.hasPrefix("/") {
      return answer(question, with: text)
    }
    if text.isEmpty { return await accept() }
    if case .forget(let session, let answer)? = offer {
      offer = nil
      if text == "yes" { return forget(session, answer: answer) }
    }
    guard text.hasPrefix("/") else { return await obeyBare(text) }
    let words = text.dropFirst().split(separator: " ", maxSplits: 1)
    let name = words.first.map(String.init) ?? ""
    let argument = words.count > 1 ? String(words[1]).trimmingBlanks : ""
    switch SlashCommand.find(name) {
    case .one(let command):
      await command.run(self, argument)
      if let question = settling.first, session == nil, !isLeaving { say(question.words) }
    case .several(let names):
      say("/\(name) could be \(names.map { "/\($0)" }.joined(separator: ", ")).")
      correction = row
    case .none(let nearest):
      let hint = nearest.map { "did you mean /\($0)? " } ?? ""
      say("No command /\(name) (\(hint)/help lists them). It was not taken as an answer.")
      correction = row
    }
  }

  /// Removes what the person has confirmed.
  private func forget(_ session: String, answer: Int?) {
    let folders = workplace.folders
    do {
      let transcript = try Transcripts(in: folders).find(session)
      _ = try Forgetting(folders: folders).remove(transcript, answer: answer) { say($0) }
    } catch {
      say("\(error).")
    }
  }

  /// Words without a slash, where no answer is awaited.
  private func obeyBare(_ text: String) async {
    if track?.pause != nil, case .answering? = track?.stage {
      offer = nil
      perform(.proceed)
      editor.draft += (editor.draft.isEmpty ? "" : "\n") + text
      return
    }
    switch text.lowercased() {
    case "help", "?": await SlashCommand.help.run(self, "")
    case "quit", "exit": await SlashCommand.quit.run(self, "")
    default:
      say("No answer is awaited now, and '\(text.prefix(40))' is no command; /help lists them.")
      if let words = offer?.words { say(words) }
    }
  }

  /// Does what the last line named.
  private func accept() async {
    let taken = offer
    offer = nil
    if isHearing, track?.pause == nil {
      perform(.wake)
      return
    }
    switch taken {
    case .warmUp: await begin(.drill, module: WarmUp.id)
    case .drill(let questions): await begin(.drill, questions: questions)
    case .resume(let session): resume(session)
    case .nextQuestion, .summary, .goOn: await goOn()
    case .skip:
      perform(.proceed)
      perform(.skip)
    case .forget: say("Kept.")
    case nil where session != nil: await goOn()
    case nil: say("/drill begins a drill, /mock a panel, /board a board; /help lists the rest.")
    }
  }

  /// Settles one of the things that are asked once.
  private func answer(_ question: SettlingQuestion, with text: String) {
    if !text.isEmpty {
      guard let value = question.value(of: text, today: WallClock.now.date) else {
        return say(question.help)
      }
      change(question.rawValue, to: value)
    }
    settling.removeFirst()
    if let next = settling.first { return say(next.words) }
    settleSilently()
    tellStanding()
  }
}

extension String {
  var trimmingBlanks: String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    return String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }
}
