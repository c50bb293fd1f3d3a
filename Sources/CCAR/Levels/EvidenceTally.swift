import Interview

/// How often each kind of evidence was found.
struct EvidenceTally: Hashable, Sendable {
  private var counts = [Int](repeating: 0, count: EvidenceKind.allCases.count)

  subscript(kind: EvidenceKind) -> Int {
    get { counts[kind.rawValue] }
    set { counts[kind.rawValue] = newValue }
  }

  static func += (tally: inout EvidenceTally, other: EvidenceTally) {
    for place in tally.counts.indices { tally.counts[place] += other.counts[place] }
  }

  static func -= (tally: inout EvidenceTally, other: EvidenceTally) {
    for place in tally.counts.indices { tally.counts[place] -= other.counts[place] }
  }

  func has(_ element: Element) -> Bool {
    EvidenceKind.allCases.contains { $0.element == element && self[$0] > 0 }
  }

  var isEmpty: Bool { counts.allSatisfy { $0 == 0 } }
}
