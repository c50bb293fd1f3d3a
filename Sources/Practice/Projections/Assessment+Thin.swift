import Interview

extension Assessment {
  /// The elements that are not shown, or whose level is below 3: the lowest first.
  ///
  /// Of equals, what was done and what came of it come before the setting. Empty where nothing
  /// could be scored: then it is the answer that is missing, not an element of it.
  public var thinElements: [Element] {
    guard overall.gate != "unscorable" else { return [] }
    let byNeed: [Element] = [.result, .action, .challenge, .context]
    return byNeed.enumerated()
      .filter { elements[$0.element].verdict != .shown || elements[$0.element].level < 3 }
      .sorted {
        (elements[$0.element].level, $0.offset) < (elements[$1.element].level, $1.offset)
      }
      .map(\.element)
  }
}
