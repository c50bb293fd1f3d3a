/// What the scorer says of one answer: levels, and the words on which each of them rests.
///
/// Its JSON form is a contract with checks outside the project (`rehearse score --format json`).
/// Levels are whole numbers from 1 to 5, offsets are UTF-8 bytes into the text as given.
public struct Assessment: Hashable, Codable, Sendable {
  /// The id of the answer in a batch.
  public var id: String?
  /// Name, version and fingerprint of the rules that made it.
  public var scorer: String
  public var words: Int
  /// The day that date rules counted from.
  public var asOf: CalendarDate
  public var overall: Overall
  public var elements: Elements
  public var sentences: [Sentence]
  public var findings: [Finding]
  public var competencies: [CompetencyEvidence]
  /// Follow-ups for what the answer lacks, the most needed first.
  public var probes: [Probe]

  public init(
    id: String? = nil, scorer: String, words: Int, asOf: CalendarDate, overall: Overall,
    elements: Elements, sentences: [Sentence] = [], findings: [Finding] = [],
    competencies: [CompetencyEvidence] = [], probes: [Probe] = []
  ) {
    self.id = id
    self.scorer = scorer
    self.words = words
    self.asOf = asOf
    self.overall = overall
    self.elements = elements
    self.sentences = sentences
    self.findings = findings
    self.competencies = competencies
    self.probes = probes
  }
}

extension Assessment {
  /// The level of the whole answer with the band in which it may lie.
  public struct Overall: Hashable, Sendable {
    public var level: Int
    public var low: Int
    public var high: Int
    /// The rule that capped the level, or nil.
    public var gate: String?
    /// Why it was capped.
    public var message: String?

    public init(level: Int, low: Int, high: Int, gate: String? = nil, message: String? = nil) {
      self.level = level
      self.low = low
      self.high = high
      self.gate = gate
      self.message = message
    }
  }

  /// What was found of one element.
  public struct ElementReading: Hashable, Codable, Sendable {
    public var level: Int
    public var verdict: Verdict
    /// Its share of the words.
    public var share: Hundredths
    public var evidence: [Span]

    public init(level: Int, verdict: Verdict, share: Hundredths, evidence: [Span] = []) {
      self.level = level
      self.verdict = verdict
      self.share = share
      self.evidence = evidence
    }

    public static let absent = ElementReading(level: 1, verdict: .notFound, share: Hundredths(0))
  }

  /// The four elements.
  public struct Elements: Hashable, Codable, Sendable {
    public var challenge: ElementReading
    public var context: ElementReading
    public var action: ElementReading
    public var result: ElementReading

    public init(
      challenge: ElementReading = .absent, context: ElementReading = .absent,
      action: ElementReading = .absent, result: ElementReading = .absent
    ) {
      self.challenge = challenge
      self.context = context
      self.action = action
      self.result = result
    }

    public subscript(element: Element) -> ElementReading {
      get {
        switch element {
        case .challenge: challenge
        case .context: context
        case .action: action
        case .result: result
        }
      }
      set {
        switch element {
        case .challenge: challenge = newValue
        case .context: context = newValue
        case .action: action = newValue
        case .result: result = newValue
        }
      }
    }
  }

  /// What one sentence was taken for.
  public struct Sentence: Hashable, Codable, Sendable {
    public var start: Int
    public var end: Int
    public var role: Role
    /// How sure that is, 0 to 1.
    public var confidence: Hundredths
    /// What the sentence adds to the overall score (negative: what it costs), in steps of 0.1 level.
    public var delta: Hundredths

    public init(start: Int, end: Int, role: Role, confidence: Hundredths, delta: Hundredths) {
      self.start = start
      self.end = end
      self.role = role
      self.confidence = confidence
      self.delta = delta
    }

    public var span: Span { Span(start, end) }
  }

  /// A competency that the answer shows by what was done.
  public struct CompetencyEvidence: Hashable, Codable, Sendable {
    public var id: String
    public var strength: Verdict
    public var evidence: [Span]

    public init(id: String, strength: Verdict, evidence: [Span]) {
      self.id = id
      self.strength = strength
      self.evidence = evidence
    }
  }
}

extension Assessment.Overall: Codable {
  private enum CodingKeys: CodingKey { case level, low, high, gate, message }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    level = try container.decode(Int.self, forKey: .level)
    low = try container.decode(Int.self, forKey: .low)
    high = try container.decode(Int.self, forKey: .high)
    gate = try container.decodeIfPresent(String.self, forKey: .gate)
    message = try container.decodeIfPresent(String.self, forKey: .message)
  }

  /// Writes `gate` even where it is null: readers outside ask for it.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(level, forKey: .level)
    try container.encode(low, forKey: .low)
    try container.encode(high, forKey: .high)
    try container.encode(gate, forKey: .gate)
    try container.encodeIfPresent(message, forKey: .message)
  }
}
