import Interview

/// One panel: a drill is a room with one track and one person.
public struct Track: Hashable, Sendable {
  /// Nil where there is only one.
  public var id: String?
  public var turns: [Turn] = []
  public var stage = Stage.between
  public var pause: Pause?
  /// What has been marked in the answer that is being given.
  public var marks: [Part.Mark] = []
  /// Whether a line was forgotten since the last question, so that its answer may be missing.
  var hasGap = false

  public init(id: String? = nil) {
    self.id = id
  }

  /// Where the talk stands.
  public enum Stage: Hashable, Sendable {
    /// Nothing is open: the module's next step is awaited.
    case between
    /// The question (part 0) or its nth probe has been put and no clock runs yet.
    case asked(part: Int)
    case thinking(Countdown)
    case answering(part: Int, medium: Medium, Countdown)

    /// Whether the answer to this part can begin.
    func awaits(_ part: Int) -> Bool {
      switch self {
      case .asked(part): true
      case .thinking: part == 0
      case .asked, .between, .answering: false
      }
    }

    func isAnswering(_ part: Int) -> Bool {
      if case .answering(part, _, _) = self { true } else { false }
    }

    /// Whether this part has been put, or is being answered.
    func isOpen(_ part: Int) -> Bool {
      awaits(part) || isAnswering(part)
    }
  }

  /// A stop of all clocks.
  public struct Pause: Hashable, Sendable {
    public var why: String
    /// When it ends by itself; nil waits for the person.
    public var until: Int?
  }

  /// The turn that is open.
  public var openTurn: Turn? {
    stage == .between ? nil : turns.last
  }

  public var countdown: Countdown? {
    get {
      switch stage {
      case .between, .asked: nil
      case .thinking(let countdown): countdown
      case .answering(_, _, let countdown): countdown
      }
    }
    set {
      guard let newValue else { return }
      switch stage {
      case .between, .asked: break
      case .thinking: stage = .thinking(newValue)
      case .answering(let part, let medium, _):
        stage = .answering(part: part, medium: medium, newValue)
      }
    }
  }
}
