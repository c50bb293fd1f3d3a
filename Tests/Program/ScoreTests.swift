import Foundation
import Interview
import TestSupport
import Testing

struct ScoreTests {
  let program: BuiltProgram

  init() throws {
    program = try BuiltProgram()
  }

  @Test func `an assessment has every member of the contract, and offsets that quote the text`()
    throws
  {
    let file = try program.scratch.write(Answers.strong, to: "answer.txt")
    let run = try program.run(["score", "--format", "json", "--as-of", "2026-11-21", file])
    #expect(run.status == 0)
    let json = try JSONValue(reading: run.out)
    #expect(
      json.members?.map(\.name) == [
        "id", "scorer", "words", "asOf", "overall", "elements", "sentences", "findings",
        "competencies", "probes",
      ])
    #expect(json["asOf"]?.string == "2026-11-21")
    #expect(json["words"]?.int == 52)
    let assessment = try json.decoded(as: Assessment.self)
    #expect(assessment.sentences.count == 4)
    for finding in assessment.findings {
      #expect(finding.span.quote(from: Answers.strong) == finding.quote)
    }
    #expect(assessment.findings.contains { $0.rule == "quantified-result" })
  }

  @Test func `the same text gives the same bytes in every locale and zone`() throws {
    let file = try program.scratch.write(Answers.strong, to: "answer.txt")
    let arguments = ["score", "--format", "json", "--as-of", "2026-11-21", file]
    let plain = try program.run(arguments, environment: ["LC_ALL": "C", "TZ": "UTC"])
    let other = try program.run(
      arguments, environment: ["LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Apia"])
    #expect(plain.out == other.out)
    #expect(plain.out.hasPrefix("{"))
  }

  @Test func `a bad line of a batch gets an error in its place, and the others are scored`() throws
  {
    let lines = [
      #"{"id":"a","text":"I led the merger."}"#, #"{"id":"b"}"#, "nonsense",
      #"{"id":"d","text":"x","kind":"musical"}"#,
      #"{"id":"e","text":"x","framework":"ses1999"}"#, #"{"id":"f","text":""}"#,
      #"{"id":"g","text":"I led it.","framework":"ses2025","ecq":"leading-people"}"#,
      #"{"id":"h","text":"I led it.","ecq":"leading"}"#,
    ]
    let run = try program.run(["score", "--batch"], input: lines.joined(separator: "\n"))
    #expect(run.status == 1)
    let answers = try run.lines.map { try JSONValue(reading: $0) }
    #expect(answers.map { $0["id"]?.string } == ["a", "b", nil, "d", "e", "f", "g", "h"])
    #expect(
      answers.map { $0["error"]?["code"]?.string } == [
        nil, "bad-member", "not-json", "unknown-kind", "unknown-framework", nil, nil, "unknown-ecq",
      ])
    #expect(answers[1]["error"]?["message"]?.string == "'text' is missing")
    #expect(answers[5]["overall"]?["gate"]?.string == "unscorable")
    #expect(answers[5]["overall"]?["level"]?.int == 1)
  }

  @Test func `text that is not UTF-8 is refused with its byte`() throws {
    let file = try program.scratch.write(Array("I led".utf8) + [0xFF], to: "latin.txt")
    let run = try program.run(["score", file])
    #expect(run.status == 1)
    #expect(run.err.contains("is not UTF-8 text: byte 5 does not belong"))
  }

  @Test func `findings can be printed as editors read them`() throws {
    let text = "We faced a backlog.\nWe hired six people and we rewrote the manual."
    let file = try program.scratch.write(text, to: "answer.txt")
    let run = try program.run(["score", "--format", "lines", file])
    #expect(run.lines.contains { $0.hasPrefix("\(file):2:") && $0.hasSuffix("[we-in-action]") })
  }

  @Test func `nothing to score is a misuse that says what would have worked`() throws {
    let run = try program.run(["score"])
    #expect(run.status == 64)
    #expect(run.err.contains("name a file with an answer, or - for standard input"))
  }
}
