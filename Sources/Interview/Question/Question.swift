/// One question, as it stands in a bank and as it is kept with every answer.
public struct Question: Hashable, Codable, Sendable {
  /// The id of the bank that it came from; with `id` it says which question this is, for good.
  public var bank: String
  public var id: String
  /// The lead question, as it is read to the candidate.
  public var text: String
  public var kind: QuestionKind
  public var framework: String
  public var ecq: String?
  public var competency: String?
  /// Who on a panel asks it.
  public var role: PanelRole?
  /// Seconds to think before the answer.
  public var think: Int
  /// Seconds to speak.
  public var answer: Int
  /// Where the fact behind the question can be followed.
  public var source: String?
  /// The day on which that fact was last checked.
  public var asOf: CalendarDate?
  /// Prose that the candidate is shown with the question.
  public var context: String?
  /// The parts of a question that has several.
  public var parts: [String]
  public var probes: [Probe]
  public var benchmarks: [Benchmark]
  /// Predetermined questions of a second round.
  public var supplementary: [SupplementaryQuestion]
  /// What a good answer to a general question holds, a line each.
  public var goodAnswer: [String]
  /// The answer of a card or a sample.
  public var sampleAnswer: String?
  /// Other wordings of the same question.
  public var alsoAskedAs: [String]
  /// What the reform of 2025 changed about it.
  public var changedIn2025: String?
  /// For raters and the facilitator; never shown to the candidate.
  public var facilitatorNotes: String?

  public init(
    bank: String, id: String, text: String, kind: QuestionKind, framework: String,
    ecq: String? = nil, competency: String? = nil, role: PanelRole? = nil, think: Int, answer: Int,
    source: String? = nil, asOf: CalendarDate? = nil, context: String? = nil,
    parts: [String] = [], probes: [Probe] = [], benchmarks: [Benchmark] = [],
    supplementary: [SupplementaryQuestion] = [], goodAnswer: [String] = [],
    sampleAnswer: String? = nil, alsoAskedAs: [String] = [], changedIn2025: String? = nil,
    facilitatorNotes: String? = nil
  ) {
    self.bank = bank
    self.id = id
    self.text = text
    self.kind = kind
    self.framework = framework
    self.ecq = ecq
    self.competency = competency
    self.role = role
    self.think = think
    self.answer = answer
    self.source = source
    self.asOf = asOf
    self.context = context
    self.parts = parts
    self.probes = probes
    self.benchmarks = benchmarks
    self.supplementary = supplementary
    self.goodAnswer = goodAnswer
    self.sampleAnswer = sampleAnswer
    self.alsoAskedAs = alsoAskedAs
    self.changedIn2025 = changedIn2025
    self.facilitatorNotes = facilitatorNotes
  }
}

extension Question {
  /// Bank and id together: what stays the same when the wording changes.
  public var key: String { "\(bank)/\(id)" }

  /// The wording that was asked, as sixteen hex digits; case and white space do not change it.
  public var revision: String {
    var print = Fingerprint()
    for text in [text, context ?? ""] + parts {
      print.add(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased())
    }
    return print.hex
  }
}
