import Interview
import Practice

/// Where things stand, and what Enter will do: a line each.
public struct StandingLines: Sendable {
  let standing: Standing

  public init(_ standing: Standing) {
    self.standing = standing
  }

  public var lines: [String] { [past, enter] }

  /// The days to go and the last day of practice, as far as they are known.
  public var past: String {
    let days = standing.daysToGo.flatMap { days in
      standing.interview.map { ReadingSentences.daysToGo(days, on: $0) }
    }
    let last =
      standing.last.map { ReadingSentences.lastDay($0, today: standing.today) }
      ?? ReadingSentences.noHistory
    return [days, last].compactMap(\.self).joined(separator: " ")
  }

  public var enter: String { ReadingSentences.enter(standing) }
}
