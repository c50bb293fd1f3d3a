import Interview

/// Reads the headings of a framework: its ECQs with their competencies, and the fundamental ones.
struct QualificationReader {
  private(set) var ecqs: [ECQ] = []
  private(set) var fundamentals: [Competency] = []
  private var ids: [String: Int] = [:]
  private var numbers: [Int: Int] = [:]

  static func read(_ outline: Outline, problems: inout Problems) -> QualificationReader {
    var reader = QualificationReader()
    var headings = outline.headings[...]
    var titles = 0
    while let heading = headings.popFirst() {
      switch heading.level {
      case 1:
        titles += 1
        if titles > 1 { problems.note(.ignoredHeading(heading.title), heading.line) }
      case 2:
        let competencies = headings.prefix { $0.level > 2 }
        headings = headings.dropFirst(competencies.count)
        for deeper in competencies where deeper.level > 3 {
          problems.note(.headingLevel(deeper.level), deeper.line)
        }
        reader.read(heading, competencies.filter { $0.level == 3 }, problems: &problems)
      case 3: problems.note(.sectionOutside(heading.title), heading.line)
      default: problems.note(.headingLevel(heading.level), heading.line)
      }
    }
    if reader.ecqs.isEmpty { problems.note(.noECQs, outline.opening) }
    return reader
  }

  private mutating func read(
    _ heading: Heading, _ headings: [Heading], problems: inout Problems
  ) {
    let id = uniqueID(heading, problems: &problems)
    let isFundamental = heading.body.lazy.compactMap(KeyLine.init)
      .contains { $0.name == "kind" && $0.value == "fundamental" }
    let table = isFundamental ? KeyTable.fundamental : .ecq
    let keyLines = KeyLine.leading(heading.body, of: table, problems: &problems).keys
    let values = KeyedValues(keyLines, of: table, under: heading.line, problems: &problems)
    if let number = values.number("number"), let line = values.line("number") {
      if let first = numbers[number] {
        problems.note(.duplicateNumber(number, line: first), line.line, at: line.valueStart)
      }
      numbers[number] = line.line.number
    }
    let competencies = headings.map { competency($0, problems: &problems) }
    if isFundamental {
      fundamentals += competencies
    } else {
      ecqs.append(
        ECQ(
          id: id, number: values.number("number") ?? 0, title: heading.title,
          shortTitle: values.text("short"), definition: values.text("definition") ?? "",
          confidence: confidence(values), lineage: values.list("lineage"),
          selfQuestions: values.list("ask-yourself"), competencies: competencies))
    }
  }

  private mutating func competency(_ heading: Heading, problems: inout Problems) -> Competency {
    let id = uniqueID(heading, problems: &problems)
    let keyLines = KeyLine.leading(heading.body, of: .competency, problems: &problems).keys
    let values = KeyedValues(
      keyLines, of: .competency, under: heading.line, problems: &problems)
    return Competency(
      id: id, title: heading.title, definition: values.text("definition") ?? "",
      confidence: confidence(values), lineage: values.list("lineage"),
      themes: values.list("themes"), isEnabled: values.flag("enabled") ?? true)
  }

  private func confidence(_ values: KeyedValues) -> Confidence {
    values.text("confidence").flatMap(Confidence.init) ?? .memory
  }

  /// The id, or nothing where a problem was noted: then the framework is not used.
  private mutating func uniqueID(_ heading: Heading, problems: inout Problems) -> String {
    if heading.title.isEmpty { problems.note(.missingText, heading.line) }
    guard let id = heading.label.checkedID(problems: &problems) else { return "" }
    if let first = ids[id] {
      problems.note(.duplicateID(id, line: first), heading.line, at: heading.label.idStart)
    }
    ids[id] = ids[id] ?? heading.line.number
    return id
  }
}
