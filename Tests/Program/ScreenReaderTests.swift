import Foundation
import Practice
import TestSupport
import Testing

/// What the real program writes for a screen reader while somebody types.
struct ScreenReaderTests {
  let prompt: AtPrompt

  init() throws {
    prompt = try AtPrompt()
  }

  /// In the answer of a drill in which ten minutes take so many seconds.
  private func openAnswer(inSeconds seconds: Int) throws -> Pty {
    let pty = try prompt.open(
      "drill", "--screen-reader", "--clock-rate=\(600 / seconds)", "--questions=1", "--seed=7")
    try pty.send(until: "Enter starts the clock.")
    try pty.send("\r", until: "Answer: ")
    try pty.send("\r", until: "10:00 to type")
    try pty.send(until: "Answer: ")
    return pty
  }

  @Test func `a row of 200 characters is met with bells and nothing else until Enter`() throws {
    let pty = try openAnswer(inSeconds: 6)
    let row = String(repeating: "word ", count: 39) + "word!"
    #expect(row.count == 200)
    try pty.send(row, until: "word!")
    // Five minutes and more, and the half of the time with them.
    #expect(pty.written(in: 3.4) == [7])
    // Two bells at one minute, three at twenty seconds, three at the end.
    #expect(pty.written(in: 3.2) == Array(repeating: 7, count: 8))
    try pty.send("\r", until: "Time is up; go on, overtime is counted.")
    try pty.send("/done\r", until: "over time.")
    try pty.send("/quit\r", until: "/resume")
    let answer = try #require(try prompt.session().turns.first?.answer)
    #expect(answer.text == row)
    #expect(answer.overtime > 0)
  }

  @Test func `Enter tells what is left by then, and a warning that was missed is not said`() throws
  {
    let pty = try openAnswer(inSeconds: 10)
    try pty.send("word", until: "\u{7}")
    _ = pty.written(in: 0.5)
    try pty.send("\r", until: "Four minutes and ")
    try pty.send(until: " left.")
    #expect(!pty.output.contains("Five minutes left."))
  }

  @Test func `a reading is one sentence, and 'more' gives the next part`() throws {
    let pty = try openAnswer(inSeconds: 600)
    try pty.send("We merged two queues.\r/done\r", until: "One follow-up.")
    try pty.send("\r", until: "Reading of question 1:")
    try pty.send(until: "Command: ")
    #expect(!pty.output.contains("To mend:"))
    try pty.send("/more\r", until: "We merged")
    #expect(!pty.output.contains("\u{1B}[1m"))
  }
}
