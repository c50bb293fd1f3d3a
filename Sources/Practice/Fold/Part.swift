import Interview

/// An answer (part 0) or the reply to a probe (part n), as it was given.
public struct Part: Hashable, Sendable {
  public var number: Int
  public var text: String
  public var medium: Medium
  public var how: EntryWay
  /// Milliseconds from the start of the answer, pauses left out.
  public var elapsed: Int
  public var overtime: Int
  /// The limit in milliseconds with what was added; 0 means none.
  public var limit: Int
  /// Which part was being told, and from when on.
  public var marks: [Mark]

  /// An element that the speaker or a listener marked while it was being told.
  public struct Mark: Hashable, Sendable {
    public var element: Element
    /// Milliseconds into the answer.
    public var at: Int
  }
}
