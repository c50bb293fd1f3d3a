import Foundation
import Interview
import Journal
import Practice
import TestSupport
import Testing

/// An evening on a terminal, from the first line to the last.
struct WholeDrillTests {
  let prompt: AtPrompt

  init() throws {
    prompt = try AtPrompt()
  }

  @Test func `from an empty home Enter, typing and 'done' lead to the first quotes`() throws {
    let pty = try prompt.open()
    try pty.send(until: "Rehearse: timed practice")
    try pty.send(until: "Enter: a warm-up question, without a level.")
    try pty.send(until: "› ")
    try pty.send("\r", until: "Question 1 of 1.")
    try pty.send("\r", until: "/done sends.")
    try pty.send(Answers.strong + "\r/done\r", until: "Result: “By May the backlog fell")
    try pty.send(until: "it gets no level")
    try pty.send(until: "When is your interview?")
    try pty.send("\r", until: "a board or a panel?")
    try pty.send("\r", until: "How many minutes")
    try pty.send("\r", until: "Enter: 3 questions,")
    try pty.send(until: "› ")
    pty.type("\u{4}")
    #expect(pty.exitStatus() == 0)
    #expect(pty.isOrdinary)
    let session = try prompt.session()
    #expect(session.endReason == "done")
    #expect(session.turns.map { $0.answer?.text } == [Answers.strong])
  }

  @Test
  func `a drill with a paste, overtime, follow-ups, a pause, an editor and a second try is kept`()
    throws
  {
    let adding = "echo 'The editor adds this.' >> \"$1\""
    let editor = try prompt.program.scratch.write(adding, to: "editor")
    let pty = try prompt.open(
      "drill", "--questions", "3", "--clock-rate", "100", environment: ["VISUAL": "sh \(editor)"])
    try pty.send(until: "Question 1 of 3")
    try pty.send("\r", until: "/done sends.")
    try pty.send(
      "We merged queues.\r\u{1B}[200~/quit is text\n/done\u{1B}[201~", until: "/quit is text")
    try pty.send("\r", until: "Time is up; go on, overtime is counted.", within: 12)
    try pty.send("/done\r", until: "over time.")
    try pty.send(until: "One follow-up.")
    try pty.send("The backlog fell by half.\r/done\r", until: "Say it the first time.")
    try pty.send(until: "Enter: the next question.")

    try pty.send("\r", until: "Question 2 of 3")
    try pty.send("We did", until: "We did")
    try pty.send(" it.\r/pause\r", until: "The clock stands")
    try pty.send(until: "› ")
    try pty.send("\r", until: "The clock runs.")
    try pty.send("/edit\r", until: "Your text is open in")
    try pty.send("/draft\r", until: "The editor adds this.")
    try pty.send("/done\r", until: "One follow-up.")
    try pty.send("\r", until: "Passed over.")
    try pty.send(until: "Enter: the next question.")

    try pty.send("/again\r", until: "Question 2 of 3")
    try pty.send("I did it alone.\r/done\r", until: "One follow-up.")
    try pty.send("\r", until: "Passed over.")
    try pty.send(until: "Enter: the next question.")

    try pty.send("\r", until: "Question 3 of 3")
    try pty.send("/skip\r", until: "Left unanswered.")
    try pty.send(until: "Enter: the summary.")
    try pty.send("\r", until: "Saved: ")
    try pty.send(until: "› ")
    pty.type("/quit\r")
    #expect(pty.exitStatus() == 0)

    let session = try prompt.session()
    #expect(session.endReason == "done")
    #expect(session.turns.map(\.again) == [nil, nil, 2, nil])
    #expect(
      session.turns.map { $0.parts.map(\.text) } == [
        ["We merged queues.\n/quit is text\n/done", "The backlog fell by half."],
        ["We did it.\nThe editor adds this."], ["I did it alone."], [],
      ])
    #expect(session.turns.map(\.skipped) == [[], [1], [1], [0]])
    #expect(session.turns[1].answer?.how == .editor)
    let first = try #require(session.turns.first?.answer)
    #expect(first.overtime > 0)
    #expect(first.overtime == first.elapsed - 600_000)
    let bodies = session.log.map(\.body)
    let stops = bodies.filter { $0.type == "paused" || $0 == .continued }
    #expect(
      stops == [
        .paused(why: "asked", limitMs: nil), .continued, .paused(why: "editor", limitMs: nil),
        .continued,
      ])
  }

  @Test func `time that runs out takes no word away, and overtime is counted`() throws {
    let pty = try prompt.openAnswer("--clock-rate", "400")
    try pty.send("Before the end.\r", until: "Before the end.")
    try pty.send("Still ty", until: "Time is up; go on, overtime is counted.")
    try pty.send("ping\r", until: "over ")
    try pty.send("/done\r", until: "over time.")
    try pty.send("/quit\r", until: "/resume")
    let part = try #require(try prompt.session().turns.first?.answer)
    #expect(part.text == "Before the end.\nStill typing")
    #expect(part.limit == 600_000)
    #expect(part.overtime > 0)
    #expect(part.overtime == part.elapsed - part.limit)
    #expect(try prompt.events().contains { $0.body == .timeExpired(turn: 1) })
  }
}
