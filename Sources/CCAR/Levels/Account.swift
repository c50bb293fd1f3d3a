import Interview

/// What an answer amounts to: roles, evidence, levels, and what each sentence adds.
struct Account: Sendable {
  /// From this sentence on, the delta is not told.
  static let deltaLimit = 500

  let passage: Passage
  let readings: [SentenceReading]
  let kind: QuestionKind
  let roles: [Role]
  let overall: Assessment.Overall
  let elements: Assessment.Elements
  let sentences: [Assessment.Sentence]
  /// Sentences that name an outcome with its measure.
  let measured: Set<Int>

  init(passage: Passage, readings: [SentenceReading], lists: [CueList], kind: QuestionKind) {
    self.passage = passage
    self.readings = readings
    self.kind = kind
    let (tallies, roles) = Self.decode(readings, lists: lists, kind: kind)
    let reader = EvidenceReader(lists: lists, kind: kind)
    let lastAct = readings.lastIndex { !$0.ownActs.isEmpty && $0.counts } ?? readings.count
    let evidence = readings.indices.map {
      reader.evidence(
        of: readings[$0], as: roles[$0], tally: tallies[$0], isAfterActs: $0 > lastAct)
    }
    let total = evidence.reduce(into: EvidenceTally()) { $0 += $1 }
    let levels = LevelReader(kind: kind)
    let (score, gate) = levels.overall(of: total)
    self.roles = roles
    measured = Set(evidence.indices.filter { evidence[$0][.measure] > 0 })
    overall = Assessment.Overall(
      level: LevelReader.level(of: score), low: LevelReader.level(of: score - 60),
      high: gate == nil ? LevelReader.level(of: score + 60) : LevelReader.level(of: score),
      gate: gate?.id, message: gate?.message)
    elements = Self.elements(
      readings, roles: roles, evidence: evidence, total: total, levels: levels)
    sentences = readings.indices.map { index in
      var rest = total
      rest -= evidence[index]
      let loss =
        index < Self.deltaLimit && !evidence[index].isEmpty
        ? score - levels.overall(of: rest).score : 0
      return Assessment.Sentence(
        start: readings[index].sentence.span.start, end: readings[index].sentence.span.end,
        role: roles[index], confidence: tallies[index].confidence(in: roles[index]),
        delta: Hundredths(Self.tenths(loss) * 10))
    }
  }

  /// Roles of the sentences that count are decoded as if the others were not there.
  private static func decode(
    _ readings: [SentenceReading], lists: [CueList], kind: QuestionKind
  ) -> (tallies: [RoleTally], roles: [Role]) {
    let evidence = RoleEvidence(lists: lists, kind: kind)
    let tallies = evidence.tallies(readings)
    let counting = readings.indices.filter { readings[$0].counts }
    let decoded = RoleDecoder.roles(of: counting.map { tallies[$0] })
    var roles = [Role](repeating: .none, count: readings.count)
    for (index, role) in zip(counting, decoded) { roles[index] = role }
    for index in readings.indices {
      if case .repeated(let first) = readings[index].discount { roles[index] = roles[first] }
    }
    return (tallies, roles)
  }

  private static func elements(
    _ readings: [SentenceReading], roles: [Role], evidence: [EvidenceTally], total: EvidenceTally,
    levels: LevelReader
  ) -> Assessment.Elements {
    var elements = Assessment.Elements()
    let words = readings.reduce(0) { $0 + $1.wordCount }
    for element in Element.allCases {
      let own = readings.indices.filter { roles[$0] == Role(element) }
      let spans = readings.indices.filter { evidence[$0].has(element) }
        .map { readings[$0].sentence.span }
      elements[element] = Assessment.ElementReading(
        level: LevelReader.level(of: levels.score(of: element, in: total)),
        verdict: levels.verdict(of: element, in: total),
        share: Hundredths(own.reduce(0) { $0 + readings[$1].wordCount }, of: words),
        evidence: spans)
    }
    return elements
  }

  /// Hundredths of a level to tenths, halves away from zero.
  private static func tenths(_ hundredths: Int) -> Int {
    (hundredths + (hundredths < 0 ? -5 : 5)) / 10
  }
}
