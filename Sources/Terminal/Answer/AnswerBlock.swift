/// The rows of an answer that are finished, each with how it ended.
public struct AnswerBlock: Sendable, Hashable {
  /// How a row ended, which says how the next one is joined to it.
  public enum Ending: Sendable, Hashable {
    case entered
    /// At the margin, between two words.
    case wrapped
    /// At the margin, inside a word that is longer than a row.
    case cut
    case pasted

    var joint: String {
      switch self {
      case .entered, .pasted: "\n"
      case .wrapped: " "
      case .cut: ""
      }
    }

    /// Whether the paragraph goes on in the next row.
    var goesOn: Bool { self == .wrapped || self == .cut }
  }

  /// One finished row.
  public struct Row: Sendable, Hashable {
    public var text: String
    public var ending: Ending

    public init(_ text: String, _ ending: Ending) {
      self.text = text
      self.ending = ending
    }
  }

  public private(set) var rows: [Row] = []

  public init(_ rows: [Row] = []) {
    self.rows = rows
  }

  public var isEmpty: Bool { rows.isEmpty }

  public mutating func append(_ row: Row) {
    rows.append(row)
  }

  /// Takes the last row out again.
  @discardableResult
  public mutating func takeLast() -> Row? {
    rows.popLast()
  }

  /// The answer as one text; how the last row ended adds nothing to it.
  public var text: String {
    var text = ""
    for (index, row) in rows.enumerated() {
      text += row.text
      if index < rows.count - 1 { text += row.ending.joint }
    }
    return text
  }

  /// How many words stand in it, by white space.
  public var wordCount: Int {
    text.split(whereSeparator: \.isWhitespace).count
  }
}
