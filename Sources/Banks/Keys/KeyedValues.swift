import Interview

/// The values of one place, each found good by its table.
struct KeyedValues {
  private var values: [String: KeyValue] = [:]
  private var lines: [String: KeyLine] = [:]

  /// Checks key lines against a table; what is missing is blamed on `owner`.
  init(
    _ keyLines: [KeyLine], of table: KeyTable, under owner: SourceLine, problems: inout Problems
  ) {
    for keyLine in keyLines {
      guard let key = table.key(keyLine.name) else {
        problems.note(.unknownKey(keyLine.name, in: table), keyLine.line)
        continue
      }
      if let first = lines[key.name] {
        problems.note(.duplicateKey(key.name, line: first.line.number), keyLine.line)
        continue
      }
      lines[key.name] = keyLine
      if keyLine.value.isEmpty {
        problems.note(.missingValue(key), keyLine.line, at: keyLine.valueStart)
      } else if let value = key.takes.value(keyLine.value) {
        values[key.name] = value
      } else {
        problems.note(
          .badValue(keyLine.value, of: key), keyLine.line, at: keyLine.valueStart)
      }
    }
    for key in table.keys where key.isRequired && lines[key.name] == nil {
      problems.note(.missingKey(key, in: table), owner)
    }
  }

  /// Notes a format that is newer than this program.
  func noteFormat(problems: inout Problems) {
    if let format = number("format"), format != 1, let line = line("format") {
      problems.note(.unknownFormat(format), line.line, at: line.valueStart)
    }
  }

  /// The line on which a key was given, good or not.
  func line(_ name: String) -> KeyLine? { lines[name] }

  func text(_ name: String) -> String? {
    if case .text(let text) = values[name] { text } else { nil }
  }

  func number(_ name: String) -> Int? {
    if case .number(let number) = values[name] { number } else { nil }
  }

  func date(_ name: String) -> CalendarDate? {
    if case .date(let date) = values[name] { date } else { nil }
  }

  func flag(_ name: String) -> Bool? {
    if case .flag(let flag) = values[name] { flag } else { nil }
  }

  func list(_ name: String) -> [String] {
    if case .list(let list) = values[name] { list } else { [] }
  }
}
