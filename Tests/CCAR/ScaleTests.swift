import Interview
import Testing

@testable import CCAR

@Suite struct ScaleTests {
  @Test func `each kind of evidence has one worth that never grows`() {
    #expect(Scale.steps.map(\.kind.rawValue).sorted() == EvidenceKind.allCases.map(\.rawValue))
    for step in Scale.steps {
      #expect(step.worth == step.worth.sorted(by: >))
    }
  }

  @Test func `the elements weigh a hundred together`() {
    #expect(Scale.weights.map(\.element) == Element.allCases)
    #expect(Scale.weights.map(\.weight).reduce(0, +) == 100)
  }

  @Test func `each element can be shown and can reach level 5`() {
    var full = EvidenceTally()
    for kind in EvidenceKind.allCases { full[kind] = 9 }
    let levels = LevelReader(kind: .behavioral)
    for element in Element.allCases {
      #expect(levels.verdict(of: element, in: full) == .shown)
      #expect(LevelReader.level(of: levels.score(of: element, in: full)) == 5)
    }
  }
}
