import Interview
import Practice
import TestSupport

/// A story with readings made by hand, played through a session so that its turn is a true one.
enum Story {
  static let answer =
    "Two offices had lost half of their inspectors. I merged the queues. We moved 31 people."
  static let reply = "The backlog fell from 1,900 cases to 210."

  /// Challenge and action shown, context implied, result not found.
  static let first = assessment(
    of: answer, level: 3, low: 2, high: 4,
    [
      .challenge: .init(
        level: 4, verdict: .shown, share: Hundredths(40),
        evidence: [span("Two offices had lost half of their inspectors.", in: answer)]),
      .context: .init(level: 2, verdict: .implied, share: Hundredths(0)),
      .action: .init(
        level: 3, verdict: .shown, share: Hundredths(30),
        evidence: [span("I merged the queues.", in: answer)]),
    ],
    [noResult(in: answer), we(in: answer)])

  /// The same with the reply, which shows the result.
  static let both = assessment(
    of: answer + "\n\n" + reply, level: 4, low: 3, high: 5,
    [
      .challenge: first.elements.challenge, .context: first.elements.context,
      .action: first.elements.action,
      .result: .init(
        level: 4, verdict: .shown, share: Hundredths(30),
        evidence: [span(reply, in: answer + "\n\n" + reply)]),
    ],
    [we(in: answer), measured(in: answer + "\n\n" + reply)])

  static let unscorable = Assessment(
    scorer: "ccar/1.0+00000000", words: 4, asOf: Samples.date("2026-11-21"),
    overall: .init(
      level: 1, low: 1, high: 1, gate: "unscorable",
      message: "This does not answer the question yet."), elements: .init())

  /// A turn with this answer and reading, and the reply with its own where there is one.
  static func turn(
    _ answer: String = answer, _ reading: Assessment? = first, reply: String? = nil,
    _ readingOfBoth: Assessment? = nil, kind: QuestionKind = .behavioral,
    medium: Medium = .typed, seconds: Int = 120
  ) throws -> Turn {
    var stage = try Stage(plan: Samples.plan([Samples.question("one", kind: kind)]))
    try stage.perform(.take(.ask(item: "1")))
    try stage.perform(.set(.medium(medium)))
    try stage.perform(.begin)
    stage.now += seconds * 1000
    try stage.perform(.submit(text: answer, medium: medium, how: .prompt))
    if let reading { try stage.perform(.scored(turn: 1, parts: [0], assessment: reading)) }
    if let reply {
      try stage.perform(
        .take(.probe(turn: 1, probe: Probe(element: .result, text: "What changed?"))))
      try stage.perform(.begin)
      stage.now += 20_000
      try stage.perform(.submit(text: reply, medium: medium, how: .prompt))
    }
    if let readingOfBoth {
      try stage.perform(.scored(turn: 1, parts: [0, 1], assessment: readingOfBoth))
    }
    return stage.session.turns[0]
  }

  static func assessment(
    of text: String, level: Int, low: Int, high: Int,
    _ elements: [Element: Assessment.ElementReading], _ findings: [Finding] = []
  ) -> Assessment {
    var read = Assessment.Elements()
    for (element, reading) in elements { read[element] = reading }
    let sentences = text.split(separator: ".").map { part in
      let start = part.startIndex.utf16Offset(in: text)
      return Assessment.Sentence(
        start: start, end: start + part.utf8.count + 1, role: .none, confidence: Hundredths(90),
        delta: Hundredths(0))
    }
    return Assessment(
      scorer: "ccar/1.0+00000000", words: wordCount(text), asOf: Samples.date("2026-11-21"),
      overall: .init(level: level, low: low, high: high), elements: read, sentences: sentences,
      findings: findings,
      probes: [
        Probe(element: .context, text: "Who was involved, and what made it hard?"),
        Probe(element: .action, text: "Which step was yours?"),
      ])
  }

  static func span(_ words: String, in text: String) -> Span {
    let parts = text.split(separator: words, maxSplits: 1, omittingEmptySubsequences: false)
    let start = parts.first?.utf8.count ?? 0
    return Span(start, start + words.utf8.count)
  }

  static func finding(
    _ rule: String, _ severity: Finding.Severity, _ words: String, in text: String,
    message: String, fix: String
  ) -> Finding {
    let span = span(words, in: text)
    return Finding(
      rule: rule, severity: severity, start: span.start, end: span.end, quote: words,
      message: message, fix: fix, source: "OPM")
  }

  static func noResult(in text: String) -> Finding {
    finding(
      "no-result", .error, "We moved 31 people.", in: text,
      message: "The answer ends here, and no sentence says what came of it.",
      fix: "What was different afterwards, and for whom?")
  }

  static func we(_ words: String = "We moved", in text: String) -> Finding {
    finding(
      "we-in-action", .warning, words, in: text,
      message: "The act is told of a group; the board cannot credit it to you.",
      fix: "What was your own part in it?")
  }

  static func measured(in text: String) -> Finding {
    finding(
      "quantified-result", .credit, "1,900 cases to 210", in: text,
      message: "The outcome can be measured.", fix: "Measured against what, and since when?")
  }
}
