import Banks

extension SlashCommand {
  static let sr = SlashCommand("sr", in: .settle, "output for a screen reader, on or off") {
    console, _ in
    console.change("screen-reader", to: console.configuration.screenReader ? "off" : "on")
  }
}
