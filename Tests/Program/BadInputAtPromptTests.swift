import Foundation
import Interview
import Practice
import TestSupport
import Testing

/// What nobody means to type, in the middle of an answer.
struct BadInputAtPromptTests {
  let prompt: AtPrompt

  init() throws {
    prompt = try AtPrompt()
  }

  @Test func `a paste of a megabyte is an answer, and is kept whole`() throws {
    let pty = try prompt.openAnswer()
    let line = String(repeating: "I moved a case. ", count: 6) + "I ended it."
    let text = Array(repeating: line, count: 10_000).joined(separator: "\n")
    #expect(text.utf8.count > 1_000_000)
    pty.type("\u{1B}[200~\(text)\u{1B}[201~")
    try pty.send("\r/done\r", until: "One follow-up.", within: 15)
    try pty.send("\r/quit\r", until: "/resume", within: 15)
    #expect(pty.exitStatus() == 0)
    #expect(try prompt.session().turns.first?.answer?.text == text)
  }

  @Test func `bytes that are no text are told, and the rest is kept`() throws {
    let pty = try prompt.openAnswer()
    pty.type(bytes: Array("I led caf".utf8) + [0xE9, 0xFF] + Array(" noir.\r".utf8))
    try pty.send(until: "2 bytes were no UTF-8 text and were left out.")
    try pty.send("/done\r", until: "One follow-up.")
    #expect(try prompt.session().turns.first?.answer?.text == "I led caf noir.")
  }

  @Test(arguments: [
    ("false", "'false' ended with status 1"), ("cp /dev/null", "saved nothing"),
    ("/nowhere/editor", "'/nowhere/editor'"),
  ])
  func `an editor that fails or saves nothing leaves the words as they were`(
    editor: String, why: String
  ) throws {
    let pty = try prompt.open(
      "drill", "--questions=1", environment: ["VISUAL": "", "EDITOR": editor])
    try pty.send(until: "Enter begins the answer.")
    try pty.send("I led it.\r", until: "/done sends.")
    try pty.send("/edit\r", until: "Your text stays as it was: ")
    try pty.send(until: why)
    try pty.send("/done\r", until: "One follow-up.")
    #expect(try prompt.session().turns.first?.answer?.text == "I led it.")
    #expect(try prompt.session().turns.first?.answer?.how == .prompt)
  }

  @Test func `without a transcript nothing is kept, and leaving gives the words back`() throws {
    let pty = try prompt.open("drill", "--no-transcript")
    try pty.send(until: "Enter begins the answer.")
    try pty.send("\r", until: "/done sends.")
    try pty.send("Half a thought", until: "Half a thought")
    try pty.send("\r/quit\r", until: "Not saved. Question 1, your words:\r\nHalf a thought\r\n")
    #expect(pty.exitStatus() == 0)
    #expect(prompt.program.kept(holding: "thought").isEmpty)
    #expect(prompt.program.journals.isEmpty)
  }
}
