import Interview
import Practice

/// A file of answers, JSON Lines in the order in which the questions come.
struct AnswersFile {
  var lines: [AnswerLine] = []
  /// Members that nobody reads, with their places.
  var warnings: [String] = []

  /// Reads the whole file before anything is asked.
  ///
  /// Throws the first line that cannot be used.
  init(_ bytes: [UInt8], file: String) throws(AnswersError) {
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      if !isBlank { try read(Array(line), at: index + 1, of: file) }
    }
  }

  private mutating func read(
    _ bytes: [UInt8], at number: Int, of file: String
  ) throws(AnswersError) {
    func bad(_ why: String) -> AnswersError { .badLine(file: file, line: number, why: why) }
    let json: JSONValue
    do {
      json = try JSONValue(reading: bytes)
    } catch {
      throw bad(error.description)
    }
    guard let members = json.members else { throw bad("\(json.kindName) is no answer") }
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
        throw bad("'\(name)' is \(found.kindName), not \(wanted)")
      }
      return value
    }
    let texts = try optional("probes", \.elements, "a list of texts") ?? []
    let probes = texts.compactMap(\.string)
    guard probes.count == texts.count else { throw bad("'probes' is not a list of texts") }
    let seconds = try optional("seconds", Self.seconds, "a number of seconds from 0 to 86400")
    let skip = try optional("skip", \.bool, "true or false") ?? false
    let text = try optional("text", \.string, "text")
    warnIfEndless(text, place: "\(file):\(number)")
    guard text != nil || skip || !probes.isEmpty else { throw bad("'text' is missing") }
    lines.append(
      AnswerLine(
        line: number, text: text ?? "", seconds: seconds, probes: probes,
        question: try optional("question", \.string, "text"), skip: skip))
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
