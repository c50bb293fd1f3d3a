import Interview
import Practice

/// A file of answers, JSON Lines in the order in which the questions come.
struct AnswersFile {
  var lines: [AnswerLine] = []
  /// Members that nobody reads, with their places.
  var warnings: [String] = []
  private let file: String

  /// Reads the whole file before anything is asked.
  ///
  /// Throws the first line that cannot be used.
  init(_ bytes: [UInt8], file: String) throws(AnswersError) {
    self.file = file
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      if !isBlank { try read(Array(line), at: index + 1) }
    }
  }

  func bad(_ number: Int, _ why: String) -> AnswersError {
    .badLine(file: file, line: number, why: why)
  }

  private mutating func read(_ bytes: [UInt8], at number: Int) throws(AnswersError) {
    let json: JSONValue
    do {
      json = try JSONValue(reading: bytes)
    } catch {
      throw bad(number, error.description)
    }
    guard let members = json.members else {
      throw bad(number, "\(json.kindName) is no answer")
    }
    let names = members.map(\.name)
    if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
      throw bad(number, "'\(sanitizedLine(twice))' is given twice")
    }
    for member in members where !AnswerLine.members.contains(member.name) {
      warnings.append(
        "\(file):\(number): nobody reads '\(sanitizedLine(member.name))' "
          + "(known are: \(AnswerLine.members.joined(separator: ", ")))")
    }
    func optional<Value>(
      _ name: String, _ read: (JSONValue) -> Value?, _ wanted: String
    ) throws(AnswersError) -> Value? {
      guard let found = json[name], found != .null else { return nil }
      guard let value = read(found) else {
        throw bad(number, "'\(name)' is \(found.kindName), not \(wanted)")
      }
      return value
    }
    let texts = try optional("probes", \.elements, "a list of texts") ?? []
    let answer = AnswerLine(
      line: number, text: try optional("text", \.string, "text"),
      seconds: try optional("seconds", Self.seconds, "a number of seconds from 0 to 86400"),
      probes: texts.compactMap(\.string), question: try optional("question", \.string, "text"),
      skip: try optional("skip", \.bool, "true or false") ?? false)
    guard answer.probes.count == texts.count else {
      throw bad(number, "'probes' is not a list of texts")
    }
    try check(answer)
    lines.append(answer)
  }

  private mutating func check(_ answer: AnswerLine) throws(AnswersError) {
    if answer.skip, answer.text != nil {
      throw bad(answer.line, "it has 'text' and is to be skipped: leave one of the two")
    }
    let mayOnlyReply = lines.isEmpty && !answer.probes.isEmpty
    guard answer.text != nil || answer.skip || mayOnlyReply else {
      throw bad(answer.line, "'text' is missing")
    }
    for text in [answer.text ?? ""] + answer.probes where text.utf8.count > Session.answerLimit {
      throw bad(
        answer.line,
        "the answer has \(text.utf8.count) bytes, more than the \(Session.answerLimit) that can be kept"
      )
    }
    warnIfEndless(answer.text, place: "\(file):\(answer.line)")
  }

  /// Tells of an answer that nobody could speak in the time of any question.
  private mutating func warnIfEndless(_ text: String?, place: String) {
    guard let text, text.utf8.count > Self.speakableBytes else { return }
    warnings.append(
      "\(place): the answer has \(wordCount(text)) words; it is kept whole, "
        + "but four minutes of speech are about \(4 * SpeakingTime.pace) words")
  }

  /// An hour of speech.
  private static let speakableBytes = 60 * SpeakingTime.pace * 6

  private static func seconds(_ value: JSONValue) -> Int? {
    guard case .number(let digits) = value, let seconds = Double(digits), seconds >= 0,
      seconds <= 86_400
    else { return nil }
    return Int(seconds.rounded())
  }
}
