import Practice
import Reports

extension SlashCommand {
  static let time = SlashCommand("time", in: .answer, "how much time is left") { console, _ in
    guard let countdown = console.track?.countdown, let clock = console.opened?.rehearsal.clock
    else { return console.say("No clock is running.") }
    let now = clock.now
    guard let left = countdown.left(at: now) else {
      let used = ReadingSentences.time(milliseconds: countdown.elapsed(at: now))
      return console.say("No limit; \(used) used.")
    }
    console.say(ReadingSentences.sentence(SpokenTime.words(left: left)))
  }
}
