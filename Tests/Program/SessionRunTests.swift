import Foundation
import Interview
import Journal
import Practice
import TestSupport
import Testing

struct SessionRunTests {
  let program: BuiltProgram

  init() throws {
    program = try BuiltProgram()
  }

  func answers(_ text: String = Answers.drill) throws -> String {
    try program.scratch.write(text, to: "answers-\(UUID().uuidString).jsonl")
  }

  /// The events' bodies with the clock's figures taken out.
  func bodies(of lines: [String]) throws -> [JSONValue] {
    let passing: Set<String> = ["seq", "at", "mono", "cmd", "crc", "elapsedMs", "overtimeMs"]
    return try lines.map { try JSONValue(reading: $0) }
      .filter { !["resumed", "recovered"].contains($0["type"]?.string) }
      .map { json in .object((json.members ?? []).filter { !passing.contains($0.name) }) }
  }

  func withoutSession(_ bodies: [JSONValue]) -> [JSONValue] {
    bodies.map { .object(($0.members ?? []).filter { $0.name != "session" && $0.name != "zone" }) }
  }

  func journal() throws -> [String] {
    let file = try #require(program.journals.last)
    return try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  @Test func `a drill prints the very lines that it keeps, and writes a page to read`() throws {
    let run = try program.run(["drill", "--answers", try answers(), "--format", "json"])
    #expect(run.status == 0)
    #expect(run.err == "")
    #expect(run.lines == (try journal()))
    let types = try run.lines.map { try JSONValue(reading: $0)["type"]?.string }
    #expect(types.first == "sessionStarted")
    #expect(types.last == "sessionEnded")
    #expect(types.count { $0 == "questionAsked" } == 3)
    #expect(types.contains("timeExpired"))
    #expect(types.contains("probeAsked"))
    let page = program.scratch.files(holding: "moved 31 people").filter { $0.hasSuffix(".md") }
    #expect(page.count == 1)
  }

  @Test func `answers that are missing end the run with 1, and the rest can be given later`() throws
  {
    let whole = try BuiltProgram().run(
      ["drill", "--answers", try answers(), "--format", "json", "--seed", "5"])
    var lines = Answers.drill.split(separator: "\n").map(String.init)
    let first = try program.run(
      ["drill", "--answers", try answers(lines.removeFirst()), "--format", "json", "--seed", "5"])
    #expect(first.status == 1)
    #expect(first.err.contains("the file has no answer to question 2"))
    let rest = try program.run(
      [
        "resume", "last", "--answers", try answers(lines.joined(separator: "\n")), "--format",
        "json",
      ]
    )
    #expect(rest.status == 0)
    let journal = try journal()
    #expect(first.lines + rest.lines == journal)
    #expect(withoutSession(try bodies(of: journal)) == withoutSession(try bodies(of: whole.lines)))
  }

  @Test func `a journal that is cut after any event goes on to the same events`() throws {
    let whole = try program.run(["drill", "--answers", try answers(), "--format", "json"])
    let file = try #require(program.journals.first)
    let wanted = try bodies(of: whole.lines)
    for count in 1..<whole.lines.count {
      let kept = whole.lines.prefix(count).map { $0 + "\n" }.joined()
      try kept.write(toFile: file, atomically: false, encoding: .utf8)
      let run = try program.run(["resume", "last", "--answers", try answers(), "--format", "json"])
      #expect(run.status == 0, "cut after line \(count): \(run.err)")
      #expect(try bodies(of: try journal()) == wanted, "cut after line \(count)")
    }
  }

  @Test func `a program that is killed at any moment loses nothing it printed and can go on`()
    throws
  {
    for wait in 0..<12 {
      let program = try BuiltProgram()
      let file = try answers()
      let started = try program.start(["drill", "--answers", file, "--format", "json"])
      usleep(UInt32(wait) * 6000)
      kill(started.process.processIdentifier, SIGKILL)
      started.process.waitUntilExit()
      let printed = try started.text(of: started.out).split(separator: "\n").map(String.init)
      guard let path = program.journals.first else {
        #expect(printed.isEmpty)
        continue
      }
      let kept = try String(contentsOfFile: path, encoding: .utf8)
      #expect(kept.hasPrefix(printed.map { $0 + "\n" }.joined()))
      guard !kept.isEmpty, !kept.contains(#""type":"sessionEnded""#) else { continue }
      let run = try program.run(["resume", "last", "--answers", file, "--format", "json"])
      #expect(run.status == 0, "killed after \(wait * 6) ms: \(run.err)")
      #expect(run.lines.last?.contains(#""type":"sessionEnded""#) == true)
    }
  }

  @Test func `the same seed asks the same questions, another one others`() throws {
    func questions(_ seed: String) throws -> [String?] {
      try program.run(
        [
          "drill", "--answers", try answers(), "--format", "json", "--no-transcript", "--seed",
          seed,
        ]
      )
      .lines.map { try JSONValue(reading: $0) }.filter { $0["type"]?.string == "questionAsked" }
      .map { $0["question"]?["id"]?.string }
    }
    #expect(try questions("1") == questions("1"))
    #expect(try Set(["1", "2", "3", "4"].map { try questions($0) }).count > 1)
  }

  @Test func `without a transcript nothing is left on disk`() throws {
    let run = try program.run(["drill", "--answers", try answers(), "--no-transcript"])
    #expect(run.status == 0)
    #expect(!FileManager.default.fileExists(atPath: program.home))
  }

  @Test func `the clock's rate is kept, named in the transcript, and may be from 1 to 1000`() throws
  {
    let run = try program.run(
      ["drill", "--answers", try answers(), "--format", "json", "--clock-rate", "60"])
    #expect(run.status == 0)
    #expect(try JSONValue(reading: run.lines[0])["clockRate"]?.int == 60)
    #expect(!program.scratch.files(holding: "60 times as fast as real time").isEmpty)
    let bad = try program.run(["drill", "--answers", try answers(), "--clock-rate", "1001"])
    #expect(bad.status == 64)
    #expect(bad.err.contains("--clock-rate takes a whole number from 1 to 1000, not '1001'"))
  }

  @Test(arguments: ["drill", "mock", "board"])
  func `every kind of session runs to its end`(kind: String) throws {
    let text = Array(repeating: Answers.line(Answers.strong, seconds: 200), count: 8)
    let run = try program.run(
      [kind, "--answers", try answers(text.joined(separator: "\n")), "--format", "json"])
    #expect(run.status == 0)
    #expect(run.lines.last?.contains(#""reason":"done""#) == true)
    #expect(run.err.contains("answers of the file were not needed"))
  }

  @Test func `an answer for another question than is asked ends the run, and nothing is lost`()
    throws
  {
    let text = [
      Answers.line(Answers.strong), Answers.line("x", question: "no-such-question"),
    ].joined(separator: "\n")
    let run = try program.run(["drill", "--answers", try answers(text), "--format", "json"])
    #expect(run.status == 1)
    #expect(run.err.contains("line 2 of the answers is for the question 'no-such-question'"))
    #expect(try journal().contains { $0.contains(#""type":"answerScored""#) })
  }

  @Test func `two copies cannot go on with one session at once`() throws {
    _ = try program.run(["drill", "--answers", try answers(Answers.line("I led."))])
    let file = try #require(program.journals.first)
    let descriptor = open(file, O_RDWR)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    let run = try program.run(["resume", "last", "--answers", try answers()])
    #expect(run.status == 1)
    #expect(run.err.contains("is in use by another rehearse (end that session first)"))
  }

  @Test func `a session that is over is not taken up again`() throws {
    _ = try program.run(["drill", "--answers", try answers()])
    let run = try program.run(["resume", "1", "--answers", try answers()])
    #expect(run.status == 1)
    #expect(run.err.contains("is over; 'rehearse show"))
  }

  /// The texts that were recorded, by turn and part.
  func recorded() throws -> [String] {
    try journal().map { try JSONValue(reading: $0) }
      .filter { $0["type"]?.string == "answerSubmitted" }
      .map { "\($0["turn"]?.int ?? 0).\($0["part"]?.int ?? 0) \($0["text"]?.string ?? "")" }
  }

  @Test func `a file that was extended goes on after what it held before`() throws {
    let lines = ["one", "two", "three"].map { Answers.line("I led \($0) offices.") }
    _ = try program.run(["drill", "--answers", try answers(lines[0])])
    let run = try program.run(
      ["resume", "last", "--answers", try answers(lines.joined(separator: "\n"))])
    #expect(run.status == 0)
    #expect(
      try recorded() == [
        "1.0 I led one offices.", "2.0 I led two offices.", "3.0 I led three offices.",
      ]
    )
  }

  @Test func `where all answers are alike their number tells what is missing`() throws {
    let line = Answers.line("fine")
    _ = try program.run(["drill", "--answers", try answers(line)])
    let run = try program.run(["resume", "last", "--answers", try answers(line + "\n" + line)])
    #expect(run.status == 0)
    #expect(try recorded() == ["1.0 fine", "2.0 fine", "3.0 fine"])
  }

  @Test func `a forgotten answer does not come back with the whole list`() throws {
    let lines = ["one", "two", "three"].map { Answers.line("I led \($0) offices.") }
    _ = try program.run(["drill", "--answers", try answers(lines[0] + "\n" + lines[1])])
    _ = try program.run(["forget", "last", "--answer", "1"])
    let run = try program.run(
      ["resume", "last", "--answers", try answers(lines.joined(separator: "\n"))])
    #expect(run.status == 0)
    #expect(try recorded() == ["2.0 I led two offices.", "3.0 I led three offices."])
  }

  @Test func `a first line with replies only answers the probe that is open`() throws {
    let whole = try program.run(["drill", "--answers", try answers(), "--format", "json"])
    let file = try #require(program.journals.first)
    let probe = try #require(whole.lines.firstIndex { $0.contains(#""type":"probeAsked""#) })
    try whole.lines.prefix(probe + 1).map { $0 + "\n" }.joined()
      .write(toFile: file, atomically: false, encoding: .utf8)
    let rest =
      #"{"probes":["It lasted."]}"# + "\n" + Answers.line("I led two.") + "\n" + Answers.skip
    let run = try program.run(["resume", "last", "--answers", try answers(rest)])
    #expect(run.status == 0)
    #expect(try recorded().dropFirst() == ["1.1 It lasted.", "2.0 I led two."])
    let fresh = try program.run(["drill", "--answers", try answers(rest)])
    #expect(fresh.status == 1)
    #expect(fresh.err.contains(":1: 'text' is missing"))
  }

  @Test func `output that cannot be written is told with status 3, and the session goes on`() throws
  {
    let file = try answers()
    let run = try program.run(
      ["drill", "--answers", file, "--format", "json"], output: "/dev/full")
    #expect(run.status == 3)
    #expect(run.err.contains("cannot write to standard output: No space left on device"))
    #expect(try journal().last?.contains(#""type":"sessionEnded""#) == true)
  }

  @Test func `the parts of a question are shown with it`() throws {
    let text = Array(repeating: Answers.line("I led."), count: 12).joined(separator: "\n")
    let run = try program.run(["mock", "--answers", try answers(text), "--questions", "12"])
    let bank = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../QuestionBanks/panel/executive-panel.md")
    let lines = try String(contentsOf: bank, encoding: .utf8).split(separator: "\n")
    let start = try #require(lines.firstIndex(of: "### Parts"))
    #expect(run.out.contains("\n\(lines[start + 1])\n"))
    #expect(try program.run(["show", "last"]).out.contains(lines[start + 1]))
  }
}
