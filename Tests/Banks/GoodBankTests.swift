import Interview
import Testing

@testable import Banks

@Suite struct GoodBankTests {
  @Test func `a good bank is read whole and nothing is said of it`() throws {
    let reading = bank(goodBank)
    #expect(reading.problems == [])
    let bank = try #require(reading.content)
    #expect(bank.id == "org.example.basics")
    #expect(bank.title == "Panel basics")
    #expect(bank.version == "1.2.0")
    #expect(bank.kind == .panel)
    #expect(bank.framework == "ses2025")
    #expect(bank.terms == "CC-BY-4.0")
    #expect(
      bank.questions == [
        Question(
          bank: "org.example.basics", id: "cut", text: "What did you cut?", kind: .behavioral,
          framework: "ses2025", ecq: "driving-efficiency", competency: "fiscal-responsibility",
          role: .chair, think: 20, answer: 150,
          source: "5 U.S.C. 2301(b)(5); about #5 of the list", asOf: CalendarDate("2026-11-21"),
          context: "The budget was cut by a tenth, late in the year.\n\nA second paragraph.",
          parts: ["What was it?", "What did you do?"],
          probes: [
            Probe(element: .result, text: "What was saved?"),
            Probe(element: .action, text: "Which step was yours?"),
            Probe(element: nil, text: "Anything else?"),
          ],
          benchmarks: [
            Benchmark(level: 5, text: "Proved it."),
            Benchmark(level: 1, text: "Talks of thrift."),
          ],
          supplementary: [SupplementaryQuestion(id: "another", text: "Another time?")],
          goodAnswer: ["Names the sum."], alsoAskedAs: ["What did you stop?"],
          changedIn2025: "It counts under Driving Efficiency.",
          facilitatorNotes: "Listen for:\n- the sum\n- the year"),
        Question(
          bank: "org.example.basics", id: "why", text: "Why this position?", kind: .general,
          framework: "ses2025", ecq: "rule-of-law", think: 20, answer: 180,
          source: "5 U.S.C. 3131",
          probes: [
            Probe(element: nil, text: "Why now?"), Probe(element: .context, text: "Why here?"),
          ]),
      ])
  }

  @Test func `carriage returns and a byte order mark make no difference`() {
    let windows = "\u{FEFF}" + goodBank.replacing("\n", with: "\r\n")
    let oldMac = goodBank.replacing("\n", with: "\r")
    #expect(bank(windows) == bank(goodBank))
    #expect(bank(oldMac) == bank(goodBank))
  }

  @Test func `what the front matter leaves out has a default`() throws {
    let bank = try #require(
      bank(front + "## Q {#q}\nsource: x\n### Probes\n- a\n- b\n").content)
    #expect(bank.terms == "all rights reserved")
    #expect(bank.framework == "ses2025")
    #expect(bank.version == "1.0.0")
    #expect(bank.questions.map(\.think) == [30])
    #expect(bank.questions.map(\.answer) == [180])
    #expect(bank.questions.map(\.kind) == [.behavioral])
  }

  @Test func `a card has an answer and needs no probes`() throws {
    let cards = front.replacing("panel", with: "cards") + "## Q {#q}\nsource: x\n### Answer\nYes.\n"
    #expect(said(cards) == [])
    let question = try #require(bank(cards).content?.questions.first)
    #expect(question.kind == .card)
    #expect(question.sampleAnswer == "Yes.")
  }

  @Test func `a warm-up needs neither a source nor probes nor an ECQ`() throws {
    let warmUp = front.replacing("panel", with: "warm-up") + "## How are you? {#q}\n"
    #expect(said(warmUp) == [])
    let question = try #require(bank(warmUp).content?.questions.first)
    #expect(question.kind == .behavioral)
    #expect(question.ecq == nil)
  }

  @Test func `a number sign after two blanks begins a comment, after one it is text`() {
    let keys = [
      "title: a  # b", "title: a # b", "title: a#b", "title:  # b", "title: # b", "title:\t\t#b",
    ].map { KeyLine(SourceLine(number: 1, raw: $0))?.value }
    #expect(keys == ["a", "a # b", "a#b", "", "# b", ""])
  }

  @Test func `what is no key line is none`() {
    for text in ["title:a", " title: a", "title : a", ": a", "", "a title: b", "http://x"] {
      #expect(KeyLine(SourceLine(number: 1, raw: text)) == nil, "\(text)")
    }
  }

  @Test func `a line that looks like a key is text after a blank line or a line of text`() throws {
    let reading = bank(front + "## Q {#q}\nsource: x\n\nremark: one\nremark: two\n")
    #expect(reading.content?.questions.first?.context == "remark: one remark: two")
  }

  @Test(arguments: KeyTable.all) func `the example of every key is a value of it`(table: KeyTable) {
    for key in table.keys {
      #expect(key.takes.value(key.example) != nil, "\(key.name)")
      #expect(KeyLine(SourceLine(number: 1, raw: "\(key.name): \(key.example)")) != nil)
    }
    #expect(Set(table.names).count == table.names.count)
  }

  @Test func `minutes and seconds are read and nothing else`() {
    let read = ["0:00", "0:30", "4:00", "120:00"].map { KeyValueKind.duration.value($0) }
    #expect(read == [.number(0), .number(30), .number(240), .number(7200)])
    for wrong in ["30", "0:5", "1:60", "-1:00", "1:2:3", ":30", "120:01", "1:3a", "999999:00"] {
      #expect(KeyValueKind.duration.value(wrong) == nil, "\(wrong)")
    }
  }
}
