import Interview
import TestSupport
import Testing

struct AssessmentTests {
  @Test func `an assessment's JSON has the members of the contract in their order`() throws {
    var assessment = Samples.assessment(level: 3, result: 1)
    assessment.id = "a1"
    assessment.sentences = [
      .init(start: 0, end: 92, role: .challenge, confidence: Hundredths(83), delta: Hundredths(-40))
    ]
    assessment.probes = [Probe(element: .result, text: "What changed?")]
    let reading = #""level":3,"verdict":"shown","share":0.25,"evidence":[[0,5]]"#
    #expect(
      try JSONValue(encoding: assessment).line
        == #"{"id":"a1","scorer":"ccar/1.0+00000000","words":12,"asOf":"2026-11-21","#
        + #""overall":{"level":1,"low":1,"high":3,"gate":null},"#
        + #""elements":{"challenge":{\#(reading)},"context":{\#(reading)},"action":{\#(reading)},"#
        + #""result":{"level":1,"verdict":"not-found","share":0.25,"evidence":[]}},"#
        + #""sentences":[{"start":0,"end":92,"role":"challenge","confidence":0.83,"delta":-0.4}],"#
        + #""findings":[],"competencies":[],"#
        + #""probes":[{"element":"result","text":"What changed?"}]}"#)
  }

  @Test func `an assessment is read back as it was written`() throws {
    let assessment = Samples.assessment()
    #expect(try JSONValue(encoding: assessment).decoded(as: Assessment.self) == assessment)
  }

  @Test(arguments: [
    (0, "0"), (5, "0.05"), (40, "0.4"), (100, "1"), (-125, "-1.25"), (1230, "12.3"),
  ])
  func `hundredths are written with at most two decimals`(count: Int, text: String) {
    #expect(Hundredths(count).description == text)
  }

  @Test func `a span quotes bytes, not characters`() {
    #expect(Span(1, 3).quote(from: "né!") == "é")
    #expect(Span(0, 9).quote(from: "né!") == nil)
  }
}
