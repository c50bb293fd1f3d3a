import Interview

/// Chooses what to ask next: for the elements with the least evidence, the question's own probes first.
struct FollowUps {
  /// Of equals, what was done and what came of it come before the setting.
  private static let byNeed: [Element] = [.result, .action, .challenge, .context]
  private static let most = 2

  let probes: [Probe]

  func probes(for elements: Assessment.Elements) -> [Probe] {
    let lacking = Self.byNeed.enumerated()
      .filter { elements[$0.element].verdict != .shown || elements[$0.element].level < 3 }
      .sorted {
        (elements[$0.element].level, $0.offset) < (elements[$1.element].level, $1.offset)
      }
    return lacking.prefix(Self.most).map { _, element in
      probes.first { $0.element == element } ?? Probe(element: element, text: Self.plain(element))
    }
  }

  private static func plain(_ element: Element) -> String {
    switch element {
    case .challenge: "What exactly was the problem, and what would have happened without you?"
    case .context: "Who and what was involved, and what made it hard?"
    case .action: "Which steps did you take yourself, and why those?"
    case .result: "What was different afterwards, and how do you know?"
    }
  }
}
