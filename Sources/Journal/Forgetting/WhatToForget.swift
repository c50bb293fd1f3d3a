import Interview
import Practice

/// What is to be removed from a session for good.
public enum WhatToForget: Hashable, Sendable {
  case session
  /// What was answered to one question, with everything that holds or quotes the person's words.
  case answer(turn: Int)
}

extension WhatToForget {
  /// Whether this event goes; one that only tells that something happened stays.
  func covers(_ body: Event.Body) -> Bool {
    guard case .answer(let wanted) = self else { return body != .forgotten }
    return switch body {
    case .answerSubmitted(let turn, _, _, _, _, _, _), .answerScored(let turn, _, _),
      .probeAsked(let turn, _, _):
      turn == wanted
    case .noteTaken(let about, _): mentions(about, wanted)
    case .unknown(_, let members):
      members["turn"]?.int == wanted || mentions(members["about"]?.string, wanted)
    default: false
    }
  }

  /// Whether a line that cannot be read goes, judged by the turn that stands in its bytes.
  func covers(damaged bytes: [UInt8]) -> Bool {
    guard case .answer(let wanted) = self else { return true }
    let mark = Array("\"turn\":\(wanted)".utf8)
    guard bytes.count >= mark.count else { return false }
    return (0...bytes.count - mark.count).contains { at in
      guard bytes[at] == 0x22, bytes[at...].starts(with: mark) else { return false }
      let next = at + mark.count
      return next == bytes.count || !(0x30...0x39).contains(bytes[next])
    }
  }

  /// Whether the words that say what a note is about hold the number of the turn.
  private func mentions(_ about: String?, _ turn: Int) -> Bool {
    (about ?? "").split { !$0.isASCII || !$0.isNumber }.contains { Int($0) == turn }
  }
}
