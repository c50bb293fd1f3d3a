import Interview
import Testing

@testable import Banks

@Suite struct FrameworkProblemTests {
  private let head = """
    ---
    id: agency2027
    title: Agency qualifications
    kind: framework
    effective-from: 2027-01-01
    source: https://example.gov/
    ---

    """
  private let ecq = "## A {#a}\nnumber: 1\ndefinition: d\nconfidence: verified\n"

  private func read(_ text: String, taken: [String: String] = [:]) -> Reading<Framework> {
    FrameworkReader(taken: taken).read(Array(text.utf8), file: "f.md")
  }

  @Test func `a framework of one's own is read`() throws {
    let reading = read(head + "# Agency\n\nText.\n\n" + ecq + "\nMore text.\n")
    #expect(reading.problems == [])
    #expect(
      reading.content
        == Framework(
          id: "agency2027", title: "Agency qualifications", version: "1.0.0",
          effectiveFrom: try #require(CalendarDate("2027-01-01")),
          source: "https://example.gov/",
          ecqs: [ECQ(id: "a", number: 1, title: "A", definition: "d", confidence: .verified)]))
  }

  @Test func `what an ECQ lets one ask oneself is a list`() {
    let asking = read(head + ecq + "ask-yourself: How many did it reach?; What did I decide?;\n")
    #expect(asking.problems == [])
    #expect(
      asking.content?.ecqs.map(\.selfQuestions) == [
        ["How many did it reach?", "What did I decide?"]
      ])
    #expect(read(head + ecq).content?.ecqs.map(\.selfQuestions) == [[]])
    #expect(
      read(head + ecq + "ask-yourself:\nask-yourselves: Who?\n").problems.map(\.description) == [
        "f.md:12:14: error: 'ask-yourself' has no value (it takes texts with semicolons between them, such as How many did it reach?; What did I decide?) [missing-value]",
        "f.md:13:1: warning: unknown key 'ask-yourselves' of an ECQ (did you mean 'ask-yourself'? there are: kind, number, short, definition, confidence, lineage, ask-yourself) [unknown-key]",
      ])
  }

  @Test func `every mistake is told at once and the framework is not used`() {
    let text = """
      ---
      id: agency2027
      title: x
      kind: framework
      announced: soon
      effective-from: 2026-01-01
      effective-to: 2025-01-01
      ---
      ### Lost {#lost}
      ## A {#a}
      number: 1
      definition: d
      confidence: sure
      ### C {#a}
      definition: d
      confidence: memory
      enabled: true
      ## B {#b}
      number: 1
      definition: d
      ## F {#f}
      kind: fundamental
      number: 3
      #### deep
      # One
      # Two
      """
    let reading = read(text)
    #expect(reading.content == nil)
    #expect(
      reading.problems.map(\.description) == [
        "f.md:1:1: error: no 'source' in the front matter (add a line such as 'source: https://www.opm.gov/') [missing-key]",
        "f.md:5:12: error: 'soon' is no value for 'announced' (it takes a date, such as 2025-05-29) [bad-value]",
        "f.md:7:15: error: 'effective-to' comes before 'effective-from' (it is the last day of use) [reversed-dates]",
        "f.md:9:1: error: '### Lost' belongs to nothing (a '##' heading must come before it) [unknown-section]",
        "f.md:13:13: error: 'sure' is no value for 'confidence' (it takes verified, partial or memory) [bad-value]",
        "f.md:14:9: error: the id 'a' was given in line 10 already (an id is given once in a file) [duplicate-id]",
        "f.md:17:10: error: 'true' is no value for 'enabled' (it takes yes or no) [bad-value]",
        "f.md:18:1: error: no 'confidence' of an ECQ (add a line such as 'confidence: verified') [missing-key]",
        "f.md:19:9: error: number '1' was given in line 11 already [duplicate-number]",
        "f.md:23:1: warning: unknown key 'number' of the fundamental competencies (there are: kind) [unknown-key]",
        "f.md:24:1: error: a heading with '####' means nothing here (there are #, ## and ###) [heading-level]",
        "f.md:26:1: warning: '# Two' and the text under it are left out (a question is a '##' heading) [ignored-heading]",
      ])
  }

  @Test func `a framework without ECQs is an error`() {
    #expect(
      read(head).problems.map(\.description) == [
        "f.md:1:1: error: no ECQs (one is a heading such as '## Leading People {#leading-people}') [no-ecqs]"
      ])
  }

  @Test func `a shipped framework cannot be replaced, and a faithful copy is passed over`() {
    let changed = read(head.replacing("agency2027", with: "ses2025") + ecq)
    #expect(changed.content == nil)
    #expect(
      changed.problems.map(\.description) == [
        "f.md:2:1: error: the framework 'ses2025' is part of the program and cannot be replaced (give yours another id) [shipped-framework]"
      ])
    let copy = read(ShippedFrameworks.ses2025)
    #expect(copy.content == nil)
    #expect(copy.problems == [])
  }

  @Test func `a framework whose id is taken is left out`() {
    let reading = read(head + ecq, taken: ["agency2027": "first.md"])
    #expect(reading.content == nil)
    #expect(
      reading.problems.map(\.description) == [
        "f.md:2:1: warning: the framework 'agency2027' is taken from 'first.md', which comes first; this one is left out [duplicate-framework]"
      ])
  }
}
