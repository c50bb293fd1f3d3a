import Foundation
import Interview
import TestSupport
import Testing

struct BadInputTests {
  let program: BuiltProgram

  init() throws {
    program = try BuiltProgram()
  }

  @Test(arguments: [
    (#"{"text": "a"} x"#, "answers.jsonl:1: the end was expected at byte 14"),
    (#"{"text": 5}"#, "answers.jsonl:1: 'text' is a number, not text"),
    (
      #"{"text": "a", "skip": true}"#,
      "answers.jsonl:1: it has 'text' and is to be skipped: leave one of the two"
    ),
    (#"{"text": "a", "text": "b"}"#, "answers.jsonl:1: 'text' is given twice"),
    (#"{"seconds": 5}"#, "answers.jsonl:1: 'text' is missing"),
    ("[]", "answers.jsonl:1: a list is no answer"),
    (
      #"{"text": "a", "seconds": -1}"#,
      "answers.jsonl:1: 'seconds' is a number, not a number of seconds from 0 to 86400"
    ),
    (#"{"text": "a", "probes": [1]}"#, "answers.jsonl:1: 'probes' is not a list of texts"),
  ])
  func `a bad line of answers is named before anything is asked`(
    text: String, message: String
  ) throws {
    let file = try program.scratch.write("\n" + text + "\n", to: "answers.jsonl")
    let run = try program.run(["drill", "--answers", file])
    #expect(run.status == 1)
    #expect(run.err.contains(message.replacing("jsonl:1:", with: "jsonl:2:")))
    #expect(run.out == "")
    #expect(program.journals.isEmpty)
  }

  @Test func `a misspelt member of an answer is named, and the answer taken`() throws {
    let line = #"{"text": "I led.", "secnods": 5}"#
    let file = try program.scratch.write(line, to: "answers.jsonl")
    let run = try program.run(["drill", "--answers", file, "--questions", "1"])
    #expect(run.status == 0)
    #expect(
      run.err.contains(
        "answers.jsonl:1: nobody reads 'secnods' (known are: text, seconds, probes, question, skip)"
      ))
  }

  @Test func `answers that are not UTF-8 are named with line and byte`() throws {
    let bytes = Array(#"{"text": "a"#.utf8) + [0xE9] + Array(#""}"#.utf8)
    let file = try program.scratch.write(bytes, to: "answers.jsonl")
    let run = try program.run(["drill", "--answers", file])
    #expect(run.status == 1)
    #expect(run.err.contains("answers.jsonl:1: byte 11 is not UTF-8 text"))
  }

  @Test func `a file of answers that is not there is named`() throws {
    let run = try program.run(["drill", "--answers", "/nowhere/answers.jsonl"])
    #expect(run.status == 1)
    #expect(
      run.err == "rehearse: cannot read '/nowhere/answers.jsonl': No such file or directory\n")
  }

  @Test(arguments: [
    (["--framework", "ses2024"], "no framework called 'ses2024' (there are: ses2025, legacy2006)"),
    (["--ecq", "people"], "no ECQ called 'people' in ses2025 (there are: rule-of-law,"),
    (["--competency", "charm"], "no competency called 'charm' in ses2025"),
    (["--bank", "org.none"], "no bank called 'org.none' (there are: org.rehearse"),
    (
      ["--bank", "org.rehearse.panel-executive"],
      "no question of the kind ecq for ses2025 in the bank 'org.rehearse.panel-executive'"
    ),
  ])
  func `a wish that nothing fulfils is answered with what there is`(
    options: [String], message: String
  ) throws {
    let file = try program.scratch.write(Answers.drill, to: "answers.jsonl")
    let run = try program.run(["drill", "--answers", file] + options)
    #expect(run.status == 1)
    #expect(run.err.contains(message))
    #expect(program.journals.isEmpty)
  }

  @Test func `a broken bank costs its own questions, is named, and the session goes on`() throws {
    let banks = program.scratch.path + "/banks"
    try FileManager.default.createDirectory(atPath: banks, withIntermediateDirectories: true)
    _ = try program.scratch.write(
      "---\nformat: 1\nid: org.bad\n---\n## No id here\n", to: "banks/bad.md")
    let file = try program.scratch.write(Answers.drill, to: "answers.jsonl")
    let run = try program.run(["drill", "--answers", file, "--banks", banks])
    #expect(run.status == 3)
    #expect(run.out.contains("Saved: "))
    #expect(run.err.contains("bad.md:5:"))
    #expect(run.err.contains("[missing-id]"))
  }

  @Test func `a data folder that cannot be made costs the saving, not the session`() throws {
    var program = program
    _ = try program.scratch.write("a file", to: "blocked")
    program.home = program.scratch.path + "/blocked"
    let file = try program.scratch.write(Answers.drill, to: "answers.jsonl")
    let run = try program.run(["drill", "--answers", file])
    #expect(run.status == 3)
    #expect(run.err.contains("not saved: cannot make the folder"))
    #expect(run.err.contains("kept in memory and will be tried again"))
    #expect(run.out.contains("Question 1, your words:\n" + Answers.strong))
    #expect(!run.out.contains("Saved"))
    #expect(run.out.contains("Not saved: "))
  }

  @Test func `an answer of a megabyte is kept whole`() throws {
    let long = String(repeating: "I led the office and we moved the cases. ", count: 25_000)
    let file = try program.scratch.write(Answers.line(long), to: "answers.jsonl")
    let run = try program.run(["drill", "--answers", file, "--questions", "1"])
    #expect(run.status == 0)
    #expect(run.err.contains("answers.jsonl:1: the answer has 225000 words; it is kept whole"))
    let journal = try #require(program.journals.first)
    #expect(try String(contentsOfFile: journal, encoding: .utf8).contains(long))
  }

  @Test func `escape codes and bidi overrides of an answer never reach the terminal`() throws {
    let text = "I led \u{1b}[2J\u{202e}it\u{9b}31m. I cut the backlog by 40 percent."
    let file = try program.scratch.write(Answers.line(text), to: "answers.jsonl")
    for format in ["text", "json"] {
      let run = try program.run(
        ["drill", "--answers", file, "--questions", "1", "--format", format])
      let shown = (run.out + run.err).unicodeScalars
      #expect(!shown.contains { $0.value == 0x1B || $0.value == 0x9B || $0.value == 0x202E })
    }
    let page = try program.run(["show", "last"])
    #expect(!page.out.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
  }

  @Test(.enabled(if: SmallDisk.canBeMade, "a small disk can only be mounted by root"))
  func `a disk that fills in the middle of an answer keeps what was saved and gives back the rest`()
    throws
  {
    var program = program
    let disk = try #require(SmallDisk())
    program.home = disk.path
    let long = String(repeating: "I moved every case to the new queue. ", count: 3000)
    let text = [Answers.line(Answers.strong), Answers.line(long), Answers.line("I ended it.")]
    let file = try program.scratch.write(text.joined(separator: "\n"), to: "answers.jsonl")
    let run = try program.run(["drill", "--answers", file])
    #expect(run.status == 3)
    #expect(run.err.contains("not saved: "))
    #expect(run.out.contains(long.trimmingCharacters(in: .whitespaces)))
    #expect(run.out.contains("I ended it."))
    #expect(run.out.contains("Not all of it is kept"))
    let page = try program.run(["show", "last"])
    #expect(page.status == 0)
    #expect(page.out.contains("moved 31 people"))
    #expect(!page.out.contains("I moved every case"))
  }

  @Test func `a mark that an editor puts before UTF-8 text is passed over`() throws {
    let file = try program.scratch.write("\u{FEFF}" + Answers.line("I led."), to: "answers.jsonl")
    #expect(try program.run(["drill", "--answers", file, "--questions", "1"]).status == 0)
  }
}
