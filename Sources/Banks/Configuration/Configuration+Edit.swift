import Interview

extension Configuration {
  /// The file with one setting changed: its line replaced, or one added at the end; all else stays.
  ///
  /// Throws what is wrong with the name or the value; the file is then to be left as it is.
  public static func edited(
    _ bytes: [UInt8], setting name: String, to value: String
  ) throws(SettingProblem) -> [UInt8] {
    guard let key = KeyTable.configuration.key(name) else {
      throw .unknown(name, known: KeyTable.configuration.names)
    }
    guard key.takes.value(value) != nil else {
      throw .badValue(value, name: name, wanted: key.takes.phrase, example: key.example)
    }
    var lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    let line = "\(name): \(value)"
    let places = lines.indices.filter { self.name(of: lines[$0]) == name }
    if let first = places.first {
      lines[first] = line
      for place in places.dropFirst().reversed() { lines.remove(at: place) }
    } else {
      lines.append(line)
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// What holds for a setting now, as it would be written; nil where nothing is set.
  public func value(of name: String) -> String? {
    func word(_ flag: Bool) -> String { flag ? "on" : "off" }
    return switch name {
    case "framework": framework
    case "typing": typing.map(String.init)
    case "mode": mode.rawValue
    case "banks": banks
    case "transcript": word(keepsTranscript)
    case "interview": interview?.description
    case "kind": kind
    case "minutes": minutes.map(String.init)
    case "time": TimeFactor.words.first { TimeFactor.percent[$0] == timePercent }
    case "numbers": word(showsNumbers)
    case "clock": word(showsClock)
    case "screen-reader": word(screenReader)
    case "hard-stop": word(stopsAtTime)
    default: nil
    }
  }

  private static func name(of line: String) -> String? {
    guard !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { return nil }
    return Substring(line[..<colon]).trimmed
  }
}

/// Why a setting cannot be changed so.
public enum SettingProblem: Error, Hashable, Sendable {
  case unknown(String, known: [String])
  case badValue(String, name: String, wanted: String, example: String)
}

extension SettingProblem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknown(let name, let known):
      "no setting called '\(name)' (there are: \(known.joined(separator: ", ")))"
    case .badValue(let value, let name, let wanted, let example):
      "'\(value)' is no value for '\(name)': it takes \(wanted), such as \(example)"
    }
  }
}
