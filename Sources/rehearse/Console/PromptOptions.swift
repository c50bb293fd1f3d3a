import ArgumentParser
import Banks
import Terminal

/// How the prompt looks and sounds, where the command line says so.
struct PromptOptions: ParsableArguments {
  @Flag(name: .customLong("screen-reader"), help: "Output for a screen reader, this time.")
  var screenReader = false

  @Flag(help: "No colour and no live clock: plain lines.")
  var plain = false

  @Option(help: "Colour: auto, always or never.")
  var color: ColourChoice?

  @Option(help: "How much longer every time limit is: 1, 1.5, 2, 10 or off.")
  var time: String?

  func validate() throws {
    if let time, TimeFactor.percent[time] == nil {
      throw ValidationError(
        "--time takes \(TimeFactor.words.joined(separator: ", ")), not '\(time)'")
    }
  }
}

extension PromptOptions {
  /// What the command line would say, without its being parsed.
  init(plain: Bool = false, screenReader: Bool = false) {
    self.plain = plain
    self.screenReader = screenReader
    color = nil
    time = nil
  }
}

extension ColourChoice: ExpressibleByArgument {}
