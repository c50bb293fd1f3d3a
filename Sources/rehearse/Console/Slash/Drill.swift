import Interview
import Practice

extension SlashCommand {
  static let drill = SlashCommand(
    "drill", "[minutes or ECQ]", in: .practise, "timed ECQ prompts, such as /drill 30"
  ) { console, words in
    guard console.mayBegin else { return }
    let parts = words.split(separator: " ").map(String.init)
    let minutes = parts.lazy.compactMap { Int($0) }.first
    if let minutes, !(5...180).contains(minutes) {
      return console.say("'\(minutes)' is no number of minutes from 5 to 180, such as /drill 30.")
    }
    let name = parts.filter { Int($0) == nil && $0 != "minutes" }.joined(separator: " ")
    if name.isEmpty {
      return await console.begin(.drill, questions: console.standing(minutes: minutes)?.questions)
    }
    guard let ecq = console.ecq(meantBy: name) else { return }
    await console.begin(.drill, minutes: minutes, ecq: ecq)
  }
}
