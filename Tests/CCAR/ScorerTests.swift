import Interview
import Testing

@testable import CCAR

@Suite struct ScorerTests {
  static let setting = """
    In 2022 the permits office in Ames was failing, with a backlog of 3,100 files and a wait of \
    nine months. As its director I had 60 people at four sites, a hiring freeze, and a union that \
    had filed five grievances.
    """
  static let acts = """
    I sat with the clerks for a week so that I could see where the files lay. I moved eleven \
    people to the mail room because most of the delay began there. I negotiated a new shift plan \
    with the union president and offered her a say in the schedule. I wrote a one-page standard \
    and trained each supervisor in it.
    """
  static let results = """
    The backlog fell from 3,100 files to 240 within a year. Two other offices adopted the plan, \
    and it is still in use today.
    """
  static let story = "\(setting) \(acts) \(results)"

  private func assess(
    _ text: String, question: String? = nil, kind: QuestionKind = .behavioral, probes: [Probe] = []
  ) throws -> Assessment {
    let date = try #require(CalendarDate("2026-11-21"))
    return Scorer(frameworks: []).assess(
      AnswerText(text: text, question: question, kind: kind, probes: probes, asOf: date))
  }

  @Test func `a whole story shows all four elements and stands high`() throws {
    let got = try assess(Self.story)
    #expect(Element.allCases.map { got.elements[$0].verdict } == [.shown, .shown, .shown, .shown])
    #expect(got.overall.level >= 4)
    #expect(got.overall.gate == nil)
    #expect(
      got.sentences.map(\.role) == [
        .challenge, .context, .action, .action, .action, .action, .result, .result,
      ])
  }

  @Test func `without its results the same story is capped and says so`() throws {
    let got = try assess("\(Self.setting) \(Self.acts)")
    #expect(got.elements.result == .absent)
    #expect(got.overall.gate == "no-result")
    #expect(got.overall.level == 2)
    let finding = try #require(got.findings.first { $0.rule == "no-result" })
    #expect(finding.quote == "I wrote a one-page standard and trained each supervisor in it.")
  }

  @Test(arguments: [
    "", "  \n\t", "fine", "n/a", "I don't know.", "...!!! ???", "👍👍👍",
    "asdf jkl qwerty zxcv sdfg hjkl rtyu fghj vbnm asdf", "Led, directed, managed, hired, saved.",
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.",
    "Ich habe zwei Abteilungen zusammengelegt und dreißig Leute eingestellt, und es ging gut.",
  ])
  func `what is no answer stands at level 1 without credit`(text: String) throws {
    let got = try assess(text)
    #expect([got.overall.level, got.overall.low, got.overall.high] == [1, 1, 1])
    #expect(got.overall.gate != nil)
    #expect(got.overall.message != nil)
    #expect(!got.findings.contains { $0.severity == .credit })
  }

  @Test func `the question said back is unscorable`() throws {
    let question = "Tell us about a time you turned around an office that was failing."
    let got = try assess(question, question: question)
    #expect(got.overall.gate == "unscorable")
  }

  @Test func `a short answer is not refused for its length`() throws {
    let got = try assess("The line had stopped. I fixed the valve. Output doubled.")
    #expect(got.overall.gate != "unscorable")
    #expect(got.elements.action.verdict == .shown)
    #expect(got.elements.result.verdict == .shown)
  }

  @Test func `a plan is no answer to a question about the past`() throws {
    let text = "I would meet the staff first. Then I would set a target. I would review it weekly."
    let behavioral = try assess(text)
    #expect(behavioral.overall.level == 1)
    #expect(behavioral.overall.gate == "hypothetical")
    let situational = try assess(text, kind: .situational)
    #expect(situational.overall.gate == nil)
    #expect(situational.elements.action.verdict == .shown)
  }

  @Test func `acts of we alone are capped`() throws {
    let got = try assess(
      "The backlog was huge. We moved the files. We wrote a plan. The backlog fell to 20.")
    #expect(got.overall.gate == "we-in-action")
    #expect(got.overall.level <= 2)
    #expect(got.elements.action.verdict == .implied)
  }

  @Test func `saying it twice raises nothing`() throws {
    let once = try assess(Self.story)
    let twice = try assess(Self.story + "\n\n" + Self.story)
    #expect(twice.overall.level == once.overall.level)
    for element in Element.allCases {
      #expect(twice.elements[element].level == once.elements[element].level)
    }
  }

  @Test func `cue words without content raise nothing`() throws {
    let plain = try assess(Self.story)
    let stuffed = try assess(
      Self.story + " As a result. I led. Ultimately. I implemented. The challenge was. 45%.")
    for element in Element.allCases {
      #expect(stuffed.elements[element].level <= plain.elements[element].level)
    }
  }

  @Test func `an open template earns nothing`() throws {
    let got = try assess(
      "As [title] I led a staff of [number]. I moved [what] to [where]. It fell by [number] percent."
    )
    #expect(got.overall.level == 1)
    #expect(got.elements == Assessment.Elements())
  }

  @Test func `each level above 1 points at its words`() throws {
    let got = try assess(Self.story)
    for element in Element.allCases where got.elements[element].level > 1 {
      #expect(!got.elements[element].evidence.isEmpty)
    }
    #expect(
      got.elements.result.evidence.first?.quote(from: Self.story)?.hasPrefix("The backlog") == true)
  }

  @Test func `the delta of a sentence is what the answer loses without its evidence`() throws {
    let text = "The backlog was huge. I moved the files to one room. The backlog fell to 20."
    let got = try assess(text)
    #expect(got.sentences.map(\.delta).allSatisfy { $0 >= Hundredths(0) })
    #expect(got.sentences[2].delta > Hundredths(0))
    #expect(got.sentences.allSatisfy { $0.delta.count % 10 == 0 })
  }

  @Test func `probes of the question come before words of our own`() throws {
    let own = Probe(element: .result, text: "What would an auditor find there today?")
    let got = try assess("The line had stopped. I fixed the valve with a clerk.", probes: [own])
    #expect(got.probes.first == own)
  }

  @Test func `the scorer names its version and a fingerprint`() {
    let id = Scorer(frameworks: []).id
    #expect(id.hasPrefix("ccar/1.0+"))
    #expect(id.utf8.count == 17)
  }

  @Test func `the same text gives the same bytes`() throws {
    let first = try JSONValue(encoding: assess(Self.story)).line
    let second = try JSONValue(encoding: assess(Self.story)).line
    #expect(first == second)
  }
}
