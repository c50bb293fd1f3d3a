import Interview
import Testing

@testable import CCAR

@Suite struct LevelReaderTests {
  private let levels = LevelReader(kind: .behavioral)

  private func tally(_ counts: (EvidenceKind, Int)...) -> EvidenceTally {
    var tally = EvidenceTally()
    for (kind, count) in counts { tally[kind] = count }
    return tally
  }

  @Test func `no evidence is level 1 and not found`() {
    for element in Element.allCases {
      #expect(levels.score(of: element, in: EvidenceTally()) == 100)
      #expect(levels.verdict(of: element, in: EvidenceTally()) == .notFound)
    }
  }

  @Test func `evidence of one kind pays less each time and at last nothing`() {
    let scores = (0...10).map { levels.score(of: .action, in: tally((.ownAct, $0))) }
    #expect(scores == [100, 190, 240, 280, 310, 335, 355, 370, 380, 380, 380])
  }

  @Test func `what only implies an element stays below level 3`() {
    let got = tally((.praise, 5), (.happening, 5), (.lesson, 5), (.measure, 5))
    #expect(levels.verdict(of: .result, in: got) == .implied)
    #expect(levels.score(of: .result, in: got) == 240)
  }

  @Test func `beside own acts the acts of others add nothing`() {
    let own = tally((.ownAct, 2))
    let both = tally((.ownAct, 2), (.teamAct, 3), (.plannedAct, 2), (.duty, 2))
    #expect(levels.score(of: .action, in: both) == levels.score(of: .action, in: own))
  }

  @Test(
    arguments: [
      ([], "no-evidence"), ([.plannedAct], "hypothetical"), ([.teamAct], "we-in-action"),
      ([.problem, .outcome], "no-action"), ([.ownAct], "no-result"),
      ([.ownAct, .outcome], nil), ([.ownAct, .praise], nil),
    ] as [([EvidenceKind], String?)])
  func `what is missing closes its gate`(kinds: [EvidenceKind], gate: String?) {
    var got = EvidenceTally()
    for kind in kinds { got[kind] = 1 }
    #expect(StoryGate.closed(by: got, kind: .behavioral)?.id == gate)
  }

  @Test func `a question that asks for no story has no gates but evidence`() {
    #expect(StoryGate.closed(by: tally((.position, 1)), kind: .general) == nil)
    #expect(StoryGate.closed(by: EvidenceTally(), kind: .general) == .noEvidence)
  }

  @Test func `scores round to the nearer level`() {
    #expect(
      [0, 100, 149, 150, 249, 350, 449, 500, 900].map(LevelReader.level) == [
        1, 1, 1, 2, 2, 4, 4, 5, 5,
      ])
  }
}
