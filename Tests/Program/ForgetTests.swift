import Foundation
import TestSupport
import Testing

struct ForgetTests {
  let program: BuiltProgram

  init() throws {
    program = try BuiltProgram()
    let file = try program.scratch.write(Answers.drill, to: "answers.jsonl")
    _ = try program.run(["drill", "--answers", file])
    try FileManager.default.removeItem(atPath: file)
  }

  @Test func `a forgotten session leaves no word of its answers, and a mark that it was there`()
    throws
  {
    let run = try program.run(["forget", "last"])
    #expect(run.status == 0)
    #expect(run.out.contains("backups and snapshots of the disk"))
    #expect(program.kept(holding: "moved 31 people").isEmpty)
    let list = try program.run(["sessions"])
    #expect(list.out.contains("forgotten"))
  }

  @Test func `a forgotten answer is gone from journal and page, and the others stay`() throws {
    let run = try program.run(["forget", "last", "--answer", "1"])
    #expect(run.status == 0)
    #expect(program.kept(holding: "moved 31 people").isEmpty)
    #expect(program.kept(holding: "We improved things.").count == 2)
    let page = try program.run(["show", "last"])
    #expect(page.status == 0)
    #expect(page.out.contains("No answer is kept."))
  }

  @Test func `an answer that is not there is refused with those that are`() throws {
    let run = try program.run(["forget", "last", "--answer", "7"])
    #expect(run.status == 1)
    #expect(run.err.contains("no answer to question '7' (there are: 1, 2)"))
  }

  @Test func `an exported journal has the same lines, and no file is overwritten`() throws {
    let file = program.scratch.path + "/export.jsonl"
    let run = try program.run(["export", "last", "--format", "jsonl", "--output", file])
    #expect(run.status == 0)
    let journal = try #require(program.journals.first)
    #expect(
      try String(contentsOfFile: file, encoding: .utf8)
        == String(contentsOfFile: journal, encoding: .utf8))
    let again = try program.run(["export", "last", "--output", file])
    #expect(again.status == 1)
    #expect(again.err.contains("it is there already; name another"))
  }

  @Test func `a session that is not there is refused with those that are`() throws {
    let run = try program.run(["show", "zzzzzzzz"])
    #expect(run.status == 1)
    #expect(run.err.contains("no session 'zzzzzzzz' (there are: "))
  }

  @Test func `a damaged line is told, passed over and left as it is, with status 3`() throws {
    let file = try #require(program.journals.first)
    var text = try String(contentsOfFile: file, encoding: .utf8)
    text = text.replacing("We improved", with: "We impaired")
    try text.write(toFile: file, atomically: false, encoding: .utf8)
    let run = try program.run(["show", "last"])
    #expect(run.status == 3)
    #expect(run.err.contains("the line is passed over and left as it is"))
    #expect(run.out.contains("moved 31 people"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
  }
}
