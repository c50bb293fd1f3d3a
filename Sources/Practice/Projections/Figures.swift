import Interview

/// Counts over the answers of one medium; those of different media are never added up.
public struct Figures: Hashable, Sendable {
  public var medium: Medium
  /// Answers and replies to probes.
  public var parts = 0
  public var words = 0
  /// Milliseconds, pauses left out.
  public var elapsed = 0
  public var overtime = 0

  public init(medium: Medium) {
    self.medium = medium
  }

  /// Words a minute; nil where no time was taken or no words were kept.
  public var pace: Int? {
    elapsed > 0 && words > 0 ? words * 60_000 / elapsed : nil
  }
}

extension Session {
  /// The figures of each medium that occurs, in the order of `Medium.allCases`.
  public var figures: [Figures] {
    Medium.allCases.compactMap { medium in
      let parts = turns.flatMap(\.parts).filter { $0.medium == medium }
      guard !parts.isEmpty else { return nil }
      return parts.reduce(into: Figures(medium: medium)) { figures, part in
        figures.parts += 1
        figures.words += wordCount(part.text)
        figures.elapsed += part.elapsed
        figures.overtime += part.overtime
      }
    }
  }
}

/// How many words a text has: runs without white space that hold a letter or a digit.
public func wordCount(_ text: String) -> Int {
  text.split(whereSeparator: \.isWhitespace)
    .count { $0.contains { $0.isLetter || $0.isNumber } }
}
