import Interview

/// The element that was weakest most often, and in how many answers.
public struct ThinElement: Hashable, Sendable {
  public var element: Element
  public var answers: Int

  /// Nil where no answer had a weak element; of equals the one that a board misses most.
  public init?(in entries: [History.Entry]) {
    let byNeed: [Element] = [.result, .action, .challenge, .context]
    let counts = byNeed.map { element in entries.count { $0.weakest == element } }
    guard let most = counts.max(), most > 0, let index = counts.firstIndex(of: most) else {
      return nil
    }
    element = byNeed[index]
    answers = most
  }
}
