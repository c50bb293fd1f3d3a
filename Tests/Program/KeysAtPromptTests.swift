import Foundation
import Practice
import TestSupport
import Testing

/// Keys that end other programs, a window that changes, and a terminal that can do little.
struct KeysAtPromptTests {
  let prompt: AtPrompt

  init() throws {
    prompt = try AtPrompt()
  }

  @Test func `Ctrl-C never exits, and Ctrl-D on an empty command row does`() throws {
    let pty = try prompt.open()
    try pty.send(until: "› ")
    try pty.send("half", until: "half")
    try pty.send("\u{3}", until: "Ctrl-D or /quit leaves.")
    try pty.send("\u{3}", until: "Ctrl-D or /quit leaves.")
    try pty.send("\r", until: "Question 1 of 1.")
    try pty.send("\r", until: "/done sends.")
    try pty.send("I led", until: "I led")
    try pty.send("\u{3}", until: "The clock stands, and your words are kept.")
    try pty.send("\u{3}", until: "/quit leaves; what was said is kept.")
    try pty.send("\r", until: "The clock runs.")
    try pty.send(" it.\r/done\r", until: "Saved: ")
    try pty.send(until: "› ")
    pty.type("\u{4}")
    #expect(pty.exitStatus() == 0)
    #expect(pty.isOrdinary)
    #expect(try prompt.session().turns.map { $0.answer?.text } == ["I led it."])
  }

  @Test func `Ctrl-Z and 'fg' keep the answer and its row`() throws {
    let pty = try Pty(
      "/bin/bash", ["--norc", "--noprofile", "-i"], environment: prompt.environment, columns: 200)
    pty.type("'\(BuiltProgram.url.path)' drill --questions 1 --seed 7; echo status=$?\r")
    try pty.send(until: "Enter begins the answer.")
    try pty.send("\r", until: "/done sends.")
    try pty.send("A whole row.\rHalf a", until: "Half a")
    try pty.send("\u{1A}", until: "Stopped")
    try pty.send("echo back in the $((1))shell\r", until: "back in the 1shell")
    try pty.send("fg\r", until: "Half a")
    #expect(!pty.isOrdinary)
    try pty.send(" thought.\r/done\r", until: "One follow-up.")
    try pty.send("/quit\r", until: "/resume")
    #expect(try prompt.session().turns.map { $0.answer?.text } == ["A whole row.\nHalf a thought."])
  }

  @Test func `a window made narrow and wide again while typing keeps every word once`() throws {
    let variables = prompt.environment.map { "\($0)='\($1)'" }.sorted().joined(separator: " ")
    let window = try Tmux(
      "INPUTRC=/dev/null \(variables) '\(BuiltProgram.url.path)' drill --questions 1 --seed 7",
      columns: 80)
    _ = try window.screen { $0.last?.hasPrefix("think 0:") ?? false }
    try window.press("Enter")
    _ = try window.screen { $0.last?.contains("10:00") ?? false }
    // Short, so that no word is longer than a row of the narrow window.
    let words = (0..<120).map { "w\($0)x" }
    try window.type(words[..<50].joined(separator: " ") + " ")
    _ = try window.screen { $0.last?.contains("w49x") ?? false }
    try window.resize(columns: 20)
    // Now the program knows it too, and has put one word on a row.
    let narrow = try window.screen {
      $0.contains { $0.hasPrefix("            w4") && $0.count < 20 }
    }
    #expect(narrow.allSatisfy { $0.count <= 20 })
    try window.type(words[50..<80].joined(separator: " ") + " ")
    _ = try window.screen { $0.contains { $0.contains("w79x") } }
    try window.resize(columns: 80)
    try window.type(words[80...].joined(separator: " "))
    _ = try window.screen { $0.last?.contains("w119x") ?? false }
    try window.press("Enter")
    try window.type("/done")
    try window.press("Enter")
    _ = try window.screen { $0.joined().contains("One follow-up.") }
    let text = try #require(try prompt.session().turns.first?.answer?.text)
    #expect(text == words.joined(separator: " "))
  }

  @Test func `a row that just fills the narrow window takes no word of the row above`() throws {
    let variables = prompt.environment.map { "\($0)='\($1)'" }.sorted().joined(separator: " ")
    let window = try Tmux(
      "INPUTRC=/dev/null \(variables) '\(BuiltProgram.url.path)' drill --questions 1 --seed 7",
      columns: 80)
    _ = try window.screen { $0.last?.hasPrefix("think 0:") ?? false }
    try window.press("Enter")
    _ = try window.screen { $0.last?.contains("10:00") ?? false }
    try window.type(AtPrompt.words(41..<50) + " ")
    // Twelve columns of clock, and eight of words.
    _ = try window.screen { $0.last == "     10:00  word49x" }
    try window.resize(columns: 20)
    let isDrawnAnew: ([String]) -> Bool = { $0.contains("            word49x") }
    let letters = try window.screen(when: isDrawnAnew).joined().filter { $0 != " " }
    #expect(letters.contains("word46xword47xword48xword49x"))
  }

  @Test func `without limits Enter begins the answer all the same, and that is said`() throws {
    let pty = try prompt.open("drill", "--time", "off")
    try pty.send(until: "Enter begins the answer.")
    try pty.send("\r", until: "no time limit. Enter adds a line; /done sends.")
    try pty.send("I led it.\r/done\r", until: "One follow-up.")
    #expect(try prompt.session().turns.first?.answer?.limit == 0)
  }

  @Test func `a dumb terminal with a locale of C takes commands and an answer in plain rows`()
    throws
  {
    let pty = try prompt.open(
      "drill", "--questions", "1", environment: ["TERM": "dumb", "LC_ALL": "C"])
    try pty.send(until: "Answer: ")
    try pty.send("\n", until: "/done sends.")
    try pty.send("I led the café.\n/dnoe\n", until: "did you mean /done?")
    try pty.send("/done\n", until: "One follow-up.")
    try pty.send("\n", until: "Enter: the summary.")
    try pty.send("\n", until: "Saved: ")
    try pty.send("/quit\n", until: "/quit")
    #expect(pty.exitStatus() == 0)
    #expect(!pty.output.contains("\u{1B}"))
    #expect(try prompt.session().turns.map { $0.answer?.text } == ["I led the café."])
  }

  @Test func `a pipe is read without a prompt and without one code of a terminal`() throws {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = BuiltProgram.url
    process.arguments = ["drill", "--questions", "1"]
    process.environment = prompt.environment.merging(["TERM": "dumb", "LC_ALL": "C"]) { $1 }
    process.standardInput = input
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let rows = ["", "I led the café.", "/draft", "/done", "", "", "/history", "/quit", ""]
    input.fileHandleForWriting.write(Data(rows.joined(separator: "\n").utf8))
    try input.fileHandleForWriting.close()
    let told = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(told.contains("\nI led the café.\n(4 words)\n"))
    #expect(told.contains("Passed over."))
    #expect(told.contains("\n1. "))
    for noise in ["\u{1B}", "\u{7}", "\r", "› ", "Command: ", "Answer: "] {
      #expect(!told.contains(noise))
    }
    let session = try prompt.session()
    #expect(session.turns.map { $0.answer?.text } == ["I led the café."])
    #expect(session.endReason == "done")
  }
}
