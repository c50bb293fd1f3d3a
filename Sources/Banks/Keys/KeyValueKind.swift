import Interview

/// What the value of a key may be.
public enum KeyValueKind: Hashable, Sendable {
  case text
  /// Lower-case letters, digits and hyphens.
  case id
  /// Ids with points between them.
  case dottedID
  /// Minutes and seconds.
  case duration
  case date
  case number(ClosedRange<Int>)
  /// One of these words.
  case word([String])
  case yesOrNo
  case onOrOff
  /// Several texts with semicolons between them.
  case list

  /// The value, or nil where the text is none.
  func value(_ text: String) -> KeyValue? {
    switch self {
    case .text: .text(text)
    case .id: isID(text) ? .text(text) : nil
    case .dottedID: isDottedID(text) ? .text(text) : nil
    case .duration: seconds(text).map { .number($0) }
    case .date: CalendarDate(text).map { .date($0) }
    case .number(let range): Int(text).flatMap { range.contains($0) ? .number($0) : nil }
    case .word(let words): words.contains(text) ? .text(text) : nil
    case .yesOrNo, .onOrOff: words.firstIndex(of: text).map { .flag($0 == 0) }
    case .list:
      .list(
        text.utf8.split(separator: 0x3B).map { Substring($0).trimmed }.filter { !$0.isEmpty })
    }
  }

  /// The words that it takes, where they are a closed list.
  var words: [String] {
    switch self {
    case .word(let words): words
    case .yesOrNo: ["yes", "no"]
    case .onOrOff: ["on", "off"]
    default: []
    }
  }

  var phrase: String {
    switch self {
    case .text: "text"
    case .id: "lower-case letters, digits and hyphens"
    case .dottedID: "lower-case letters, digits, hyphens and points"
    case .duration: "minutes and seconds"
    case .date: "a date"
    case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
    case .word, .yesOrNo, .onOrOff:
      words.count == 1
        ? words[0] : words.dropLast().joined(separator: ", ") + " or " + words[words.count - 1]
    case .list: "texts with semicolons between them"
    }
  }
}

/// A value that was found good.
enum KeyValue: Hashable, Sendable {
  case text(String)
  /// A number, or a duration in seconds.
  case number(Int)
  case date(CalendarDate)
  case flag(Bool)
  case list([String])
}

/// The longest time that can be asked for, two hours.
private let longestDuration = 7200

/// Seconds from `m:ss`: minutes without a sign, then two digits below 60.
private func seconds(_ text: String) -> Int? {
  let parts = text.split(separator: ":", omittingEmptySubsequences: false)
  guard parts.count == 2, (1...3).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
    parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
    let minutes = Int(parts[0]), let seconds = Int(parts[1]), seconds < 60
  else { return nil }
  let total = minutes * 60 + seconds
  return total <= longestDuration ? total : nil
}
