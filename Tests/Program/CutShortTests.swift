import Foundation
import Journal
import Practice
import TestSupport
import Testing

/// A session that something ends in the middle of an answer.
struct CutShortTests {
  let prompt: AtPrompt
  let long = AtPrompt.words(0..<40)

  init() throws {
    prompt = try AtPrompt()
  }

  @Test func `killed in the second answer, the first is there and the second goes on as a draft`()
    throws
  {
    let pty = try prompt.openAnswer()
    try pty.send("I led the repair.\r/done\r", until: "One follow-up.")
    try pty.send("\r", until: "Enter: the next question.")
    try pty.send("\r", until: "Enter begins the answer.")
    try pty.send("\r", until: "/done sends.")
    pty.type(long)
    #expect(try prompt.draft(holding: "word39x")?.text == long)
    pty.signal(SIGKILL)
    #expect(pty.exitStatus() == 137)

    let again = try prompt.open()
    try again.send(until: "is not ended: 1 answer.")
    try again.send(until: "Unfinished answer to question 2: 40 words, kept.")
    try again.send("\r", until: "40 words of your answer, kept:")
    try again.send(until: "Enter: go on.")
    try again.send("\r", until: "The clock runs.")
    try again.send("And an end.\r/done\r", until: "One follow-up.")
    try again.send("/quit\r", until: "/resume")
    #expect(again.exitStatus() == 0)
    let session = try prompt.session()
    #expect(session.turns.map { $0.answer?.text } == ["I led the repair.", long + "\nAnd an end."])
    #expect(try prompt.draft() == nil)
  }

  @Test func `a closed terminal leaves a draft and no answer`() throws {
    let pty = try prompt.openAnswer()
    try pty.send("A whole row.\rHalf a", until: "Half a")
    pty.hangUp()
    #expect(pty.exitStatus() == 129)
    let draft = try #require(try prompt.draft())
    #expect(draft.text == "A whole row.\nHalf a")
    #expect(draft.turn == 1)
    #expect(try prompt.session().turns.map(\.parts.count) == [0])
    #expect(try prompt.events().count { $0.body.type == "answerSubmitted" } == 0)
  }

  @Test(arguments: [(SIGTERM, Int32(143)), (SIGHUP, Int32(129))])
  func `a signal to end leaves a draft and an ordinary terminal`(signal: Int32, status: Int32)
    throws
  {
    let pty = try prompt.openAnswer()
    try pty.send("A whole row.\rHalf a", until: "Half a")
    #expect(!pty.isOrdinary)
    pty.signal(signal)
    try pty.send(until: "Kept as a draft, not scored: 5 words.")
    #expect(pty.exitStatus() == status)
    #expect(pty.isOrdinary)
    #expect(pty.output.contains("\u{1B}[?2004l"))
    #expect(try prompt.draft()?.text == "A whole row.\nHalf a")
    #expect(try prompt.session().turns.map(\.parts.count) == [0])
  }

  @Test(arguments: ["--color=auto", "--screen-reader", "--time=off"])
  func `what is typed without Enter is on disk, with or without a clock in view`(option: String)
    throws
  {
    let pty = try prompt.open("drill", "--seed", "7", option)
    try pty.send(until: "from discovery to repair.")
    if option == "--screen-reader" { try pty.send("\r", until: "Answer: ") }
    pty.type(long)
    #expect(try prompt.draft(holding: "word39x", within: 4)?.text == long)
  }
}
