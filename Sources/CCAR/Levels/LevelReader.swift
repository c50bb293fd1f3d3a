import Interview

/// Reads levels off a tally of evidence, in hundredths of a level.
struct LevelReader {
  let kind: QuestionKind

  /// What one element reaches: 100 without evidence, 500 at most.
  func score(of element: Element, in tally: EvidenceTally) -> Int {
    var score = 100
    for step in Scale.steps where step.kind.element == element && counts(step.kind, in: tally) {
      score += step.worth.prefix(max(0, tally[step.kind])).reduce(0, +)
    }
    if verdict(of: element, in: tally) != .shown { score = min(score, Scale.impliedCap) }
    return min(score, 500)
  }

  /// Beside acts of one's own, what others did and what one would do adds nothing.
  private func counts(_ kind: EvidenceKind, in tally: EvidenceTally) -> Bool {
    switch kind {
    case .plannedAct: self.kind == .situational || tally[.ownAct] == 0
    case .teamAct, .agentlessAct, .duty: tally[.ownAct] == 0
    default: true
    }
  }

  func verdict(of element: Element, in tally: EvidenceTally) -> Verdict {
    let found = EvidenceKind.allCases.filter { $0.element == element && tally[$0] > 0 }
    if found.contains(where: { Scale.shows($0, in: kind) }) { return .shown }
    return found.isEmpty ? .notFound : .implied
  }

  /// What the whole answer reaches, with the gate that held it down, if one did.
  func overall(of tally: EvidenceTally) -> (score: Int, gate: StoryGate?) {
    let sum = Scale.weights.reduce(0) { $0 + score(of: $1.element, in: tally) * $1.weight }
    let free = max(stretched(sum / 100), tellsStory(tally) ? Scale.leastStory : 100)
    guard let gate = StoryGate.closed(by: tally, kind: kind),
      Self.level(of: free) >= Self.level(of: gate.cap)
    else { return (free, nil) }
    return (min(free, gate.cap), gate)
  }

  /// Whether something was done and something came of it, however thinly told.
  private func tellsStory(_ tally: EvidenceTally) -> Bool {
    verdict(of: .action, in: tally) != .notFound && verdict(of: .result, in: tally) == .shown
  }

  /// Readers spread whole answers wider than the mean of their parts: a little below a good
  /// middle, more above it.
  private func stretched(_ mean: Int) -> Int {
    let distance = mean - Scale.middle
    return min(500, max(100, 300 + distance * (distance > 0 ? 6 : 5) / 4))
  }

  static func level(of score: Int) -> Int {
    min(5, max(1, (score + 50) / 100))
  }
}
