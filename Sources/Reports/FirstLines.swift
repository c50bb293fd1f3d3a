import Interview

/// What is said at the very first start, in at most six lines.
public struct FirstLines: Sendable {
  let transcripts: String
  let framework: Framework?

  /// `transcripts` is the folder in which answers will be kept, as it should be shown.
  public init(transcripts: String, framework: Framework?) {
    self.transcripts = transcripts
    self.framework = framework
  }

  public var lines: [String] {
    [
      "Rehearse: timed practice for Senior Executive Service interviews.",
      framework.map { "Framework: \(sanitizedLine($0.titleWithDates))." },
      "Nothing leaves this machine; kept in \(sanitizedLine(transcripts))",
      "Leave out classified or controlled information and names of staff; titles do.",
      "/help lists commands; /sr is for screen readers; /privacy says what is kept.",
      "Enter: a warm-up question, without a level.",
    ].compactMap(\.self)
  }
}
