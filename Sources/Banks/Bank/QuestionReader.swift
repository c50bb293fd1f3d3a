import Interview

/// Reads one question after the other of a bank, and knows which ids are taken.
struct QuestionReader {
  let front: BankFront
  let frameworks: [Framework]
  /// The line on which each id was given, of questions and supplementary ones alike.
  private var ids: [String: Int] = [:]

  init(front: BankFront, frameworks: [Framework]) {
    self.front = front
    self.frameworks = frameworks
  }

  /// The question, or nil where there is an error in it.
  mutating func read(
    _ heading: Heading, sections: ArraySlice<Heading>, problems: inout Problems
  ) -> Question? {
    let before = problems.errors
    if heading.title.isEmpty { problems.note(.missingText, heading.line) }
    let id = uniqueID(heading.label, problems: &problems)
    let (keyLines, context) = KeyLine.leading(
      heading.body, of: .question, problems: &problems)
    let values = KeyedValues(keyLines, of: .question, under: heading.line, problems: &problems)
    noteStrayKeys(context, problems: &problems)
    let topic = topic(values, problems: &problems)
    var question = Question(
      bank: front.id, id: id ?? "", text: heading.title,
      kind: values.text("type").flatMap(QuestionKind.init) ?? front.questionKind,
      framework: front.frameworkID, ecq: topic.ecq, competency: topic.competency,
      role: values.text("role").flatMap(PanelRole.init),
      think: values.number("think") ?? front.think, answer: values.number("answer") ?? front.answer,
      source: values.text("source"), asOf: values.date("as-of"), context: prose(context))
    readSections(sections, into: &question, problems: &problems)
    noteGaps(question, values: values, heading: heading, problems: &problems)
    return problems.errors == before ? question : nil
  }

  /// The id where it is well formed and not given before.
  private mutating func uniqueID(_ label: Labelled, problems: inout Problems) -> String? {
    guard let id = label.checkedID(problems: &problems) else { return nil }
    if let first = ids[id] {
      problems.note(.duplicateID(id, line: first), label.line, at: label.idStart)
      return nil
    }
    ids[id] = label.line.number
    return id
  }

  private mutating func readSections(
    _ sections: ArraySlice<Heading>, into question: inout Question, problems: inout Problems
  ) {
    var begun: [QuestionSection: Int] = [:]
    for heading in sections {
      guard heading.level == 3 else {
        problems.note(.headingLevel(heading.level), heading.line)
        continue
      }
      guard let section = QuestionSection(rawValue: heading.title), heading.label.id == nil else {
        let written = heading.line.text.dropFirst(3).trimmed
        problems.note(.unknownSection(written), heading.line, column: 5)
        continue
      }
      if let first = begun[section] {
        problems.note(.duplicateSection(section.rawValue, line: first), heading.line, column: 5)
        continue
      }
      begun[section] = heading.line.number
      if heading.body.allSatisfy(\.isBlank) {
        problems.note(.emptySection(section), heading.line)
      } else {
        read(section, heading.body, into: &question, problems: &problems)
      }
    }
  }

  private mutating func read(
    _ section: QuestionSection, _ body: [SourceLine], into question: inout Question,
    problems: inout Problems
  ) {
    switch section {
    case .facilitatorNotes: question.facilitatorNotes = prose(body)
    case .answer: question.sampleAnswer = prose(body)
    case .changedIn2025: question.changedIn2025 = prose(body)
    case .probes, .benchmarks, .parts, .supplementary, .goodAnswer, .alsoAskedAs:
      let items = ListItem.all(in: body, of: section, problems: &problems)
      switch section {
      case .probes: question.probes = probes(items, problems: &problems)
      case .benchmarks: question.benchmarks = benchmarks(items, problems: &problems)
      case .supplementary:
        for item in items {
          let label = Labelled(item)
          guard let id = uniqueID(label, problems: &problems) else { continue }
          question.supplementary.append(SupplementaryQuestion(id: id, text: label.text))
        }
      case .parts: question.parts = items.map(\.text)
      case .goodAnswer: question.goodAnswer = items.map(\.text)
      default: question.alsoAskedAs = items.map(\.text)
      }
    }
  }

  private func noteStrayKeys(_ context: ArraySlice<SourceLine>, problems: inout Problems) {
    for line in context {
      if let key = KeyLine(line), KeyTable.question.key(key.name) != nil {
        problems.note(.strayKey(key.name), line)
      }
    }
  }

  /// Notes what a facilitator or a rater will miss.
  private func noteGaps(
    _ question: Question, values: KeyedValues, heading: Heading, problems: inout Problems
  ) {
    if front.kind != .warmUp, values.line("source") == nil {
      problems.note(.missingSource, heading.line)
    }
    switch front.kind {
    case .ecq, .panel, .structured:
      if question.kind.isScored, question.probes.count < 2 {
        problems.note(.fewProbes(question.probes.count), heading.line)
      }
    // It states no fact, and nobody follows it up.
    case .warmUp: break
    case .samples, .cards:
      if question.sampleAnswer == nil { problems.note(.missingAnswer, heading.line) }
    }
  }
}
