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
  /// Answers that were submitted; replies to probes are not counted.
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
      answers: zip(types, lines).count { $0 == "answerSubmitted" && Self.isFirstPart($1) },
      isEnded: types.contains("sessionEnded"),
      isForgotten: !types.isEmpty && types.allSatisfy { $0 == "forgotten" })
    if types.first == "sessionStarted", let line = try? JSONValue(reading: lines[0]),
      let version = line["v"]?.int, version <= Event.formatVersion
    {
      peek.kind = line["kind"]?.string.flatMap(SessionKind.init)
      peek.framework = line["framework"]?.string
    }
    return peek
  }

  /// The word after the first `"type":"`, which stands within the first bytes of every line.
  private static func type(of line: ArraySlice<UInt8>) -> String? {
    value(of: "type", in: line.prefix(80))
  }

  /// The text of the first member with this name, if all of it stands here.
  static func value(of name: String, in head: ArraySlice<UInt8>) -> String? {
    guard let start = end(of: #""\#(name)":""#, in: head),
      let end = head[start...].firstIndex(of: 0x22)
    else { return nil }
    return String(decoding: head[start..<end], as: UTF8.self)
  }

  /// Whether a submitted text is the answer itself; the number stands before the text.
  private static func isFirstPart(_ line: ArraySlice<UInt8>) -> Bool {
    end(of: #""part":0,"#, in: line.prefix(240)) != nil
  }

  /// Where the first occurrence of a mark ends.
  private static func end(of mark: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let mark = Array(mark.utf8)
    return bytes.indices.first { bytes[$0...].starts(with: mark) }.map { $0 + mark.count }
  }
}
