import Practice

extension SlashCommand {
  static let score = SlashCommand("score", "[question]", in: .read, "a reading again") {
    console, words in
    guard console.isCoached || console.session == nil else {
      return console.say("In this mode readings come at the end.")
    }
    let turns = console.session?.turns.filter { $0.score != nil } ?? []
    let turn = words.isEmpty ? turns.last : turns.last { String($0.number) == words }
    guard let turn else {
      let known = turns.map { String($0.number) }.joined(separator: ", ")
      return console.say(
        turns.isEmpty
          ? "No answer has been read yet."
          : "No reading of question '\(words)' (there are: \(known)).")
    }
    console.tellReading(of: turn)
  }
}
