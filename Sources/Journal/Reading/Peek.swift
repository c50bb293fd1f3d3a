import Interview
import Practice

/// What a list says of a session, told from the beginnings of its lines.
///
/// No line but the first is read as JSON and no checksum is checked; events that were undone are
/// counted, too.
public struct Peek: Hashable, Sendable {
  /// Nil where the first line cannot be read.
  public var kind: SessionKind?
  public var framework: String?
  /// Questions that were asked.
  public var questions: Int
  /// Answers and replies to probes that were submitted.
  public var answers: Int
  public var isEnded: Bool
  /// Whether every line of it was removed for good.
  public var isForgotten: Bool
}

extension Transcript {
  /// Reads the whole journal, which throws only where it cannot be opened or is newer.
  public func read() throws(JournalError) -> JournalContents {
    try JournalContents(reading: path)
  }

  /// Looks at the journal as far as a list needs.
  public func peek() throws(JournalError) -> Peek {
    let bytes = try OpenFile(path, for: .reading).readAll()
    let lines = bytes.split(separator: 0x0A)
    let types = lines.map { Self.type(of: $0) }
    var peek = Peek(
      questions: types.count { $0 == "questionAsked" },
      answers: types.count { $0 == "answerSubmitted" }, isEnded: types.contains("sessionEnded"),
      isForgotten: !types.isEmpty && types.allSatisfy { $0 == "forgotten" })
    if let first = lines.first, let line = try? JournalLine(reading: first),
      case .sessionStarted(_, _, _, let framework, let kind, _, _, _, _, _) = line.event.body
    {
      peek.kind = kind
      peek.framework = framework
    }
    return peek
  }

  /// The word after the first `"type":"`, which stands within the first bytes of every line.
  private static func type(of line: ArraySlice<UInt8>) -> String? {
    let head = Array(line.prefix(80))
    let mark = Array(#""type":""#.utf8)
    guard head.count >= mark.count,
      let at = (0...head.count - mark.count).first(where: { head[$0...].starts(with: mark) }),
      let end = head[(at + mark.count)...].firstIndex(of: 0x22)
    else { return nil }
    return String(decoding: head[(at + mark.count)..<end], as: UTF8.self)
  }
}
