import Interview
import Practice

/// Small, legal values for tests that need some of each.
public enum Samples {
  public static func date(_ text: String) -> CalendarDate {
    CalendarDate(text) ?? CalendarDate(daysSinceEpoch: 0)
  }

  public static let moment = Timestamp(milliseconds: 1_795_255_200_000)

  public static let framework = Framework(
    id: "test2025", title: "Test framework", version: "1", effectiveFrom: date("2025-10-01"),
    ecqs: [
      ECQ(
        id: "people", number: 1, title: "Leading People", definition: "Leads.",
        confidence: .verified,
        competencies: [
          Competency(
            id: "developing", title: "Developing Others", definition: "Develops.",
            confidence: .verified)
        ]),
      ECQ(
        id: "results", number: 2, title: "Results", definition: "Delivers.",
        confidence: .verified,
        competencies: [
          Competency(
            id: "planning", title: "Planning", definition: "Plans.", confidence: .verified)
        ]),
    ])

  public static func question(
    _ id: String, ecq: String = "people", think: Int = 30, answer: Int = 240,
    kind: QuestionKind = .behavioral, probes: [Probe]? = nil
  ) -> Question {
    Question(
      bank: "org.test.bank", id: id, text: "Tell us about \(id).", kind: kind,
      framework: framework.id, ecq: ecq, think: think, answer: answer,
      probes: probes ?? [
        Probe(element: .result, text: "What changed?"),
        Probe(element: .action, text: "Which step was yours?"),
      ])
  }

  public static func plan(_ questions: [Question], probeLimit: Int = 1) -> Plan {
    Plan(
      items: questions.enumerated().map { index, question in
        Plan.Item(
          id: String(index + 1), question: question, think: question.think,
          answer: question.answer)
      }, mode: .coached, probeLimit: probeLimit)
  }

  public static func start(_ plan: Plan, session: String = "7k2m9qxd") -> SessionStart {
    SessionStart(
      session: session, app: "0.1.0", scorer: "ccar/1.0+00000000", framework: framework.id,
      kind: .drill, module: "test", plan: plan, seed: 7, zone: "UTC")
  }

  /// An assessment in which every element has the same level, the result another.
  public static func assessment(level: Int = 4, result: Int = 4, quoting end: Int = 5) -> Assessment
  {
    let shown = Assessment.ElementReading(
      level: level, verdict: .shown, share: Hundredths(25), evidence: [Span(0, end)])
    let last = Assessment.ElementReading(
      level: result, verdict: result > 2 ? .shown : .notFound, share: Hundredths(25),
      evidence: result > 2 ? [Span(0, end)] : [])
    return Assessment(
      scorer: "ccar/1.0+00000000", words: 12, asOf: date("2026-11-21"),
      overall: .init(level: min(level, result), low: min(level, result), high: level),
      elements: .init(challenge: shown, context: shown, action: shown, result: last))
  }
}
