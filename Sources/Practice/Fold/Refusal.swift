import Interview

/// Why a command may not be carried out now; nothing has changed.
public enum Refusal: Error, Hashable, Sendable {
  case notStarted
  case alreadyStarted
  case ended
  /// No question is open.
  case nothingOpen
  /// A question is open; it wants an answer or a skip first.
  case questionOpen(turn: Int)
  case notAnswering
  case alreadyPaused
  case notPaused
  case clockStands
  /// A clock without a limit cannot be extended.
  case noLimit
  case notPositive(Int)
  /// An answer with more bytes than a record may have.
  case tooLong(bytes: Int, limit: Int)
  case unknownTurn(Int)
  case unknownItem(String)
  case alreadyAsked(item: String)
  case tooManyProbes(limit: Int)
  /// A score for something else than is owed one.
  case scoreNotOwed(turn: Int)
  case nothingToUndo
  case cannotUndo(String)
  case badSetting(name: String, value: String, wanted: String)
}

extension Refusal: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notStarted: "the session has not begun"
    case .alreadyStarted: "the session has begun already"
    case .ended: "the session is over"
    case .nothingOpen: "no question is open"
    case .questionOpen(let turn): "question \(turn) is still open: answer or skip it first"
    case .notAnswering: "no answer is being given"
    case .alreadyPaused: "the clock stands already"
    case .notPaused: "the clock is running"
    case .clockStands: "the clock stands: let it go on first"
    case .noLimit: "this answer has no time limit to extend"
    case .notPositive(let ms): "'\(ms)' is not a time to add: it must be more than 0"
    case .tooLong(let bytes, let limit):
      "an answer of \(bytes) bytes is longer than the \(limit) that can be kept: shorten it"
    case .unknownTurn(let turn): "there is no answered question \(turn)"
    case .unknownItem(let item): "the plan has no item '\(item)'"
    case .alreadyAsked(let item): "item '\(item)' was asked already"
    case .tooManyProbes(let limit): "no more than \(limit) probes belong to one answer"
    case .scoreNotOwed(let turn): "no score is awaited for question \(turn)"
    case .nothingToUndo: "there is nothing to undo"
    case .cannotUndo(let what): "'\(what)' cannot be undone"
    case .badSetting(let name, let value, let wanted):
      "'\(value)' is no value for '\(name)' (\(wanted))"
    }
  }
}
