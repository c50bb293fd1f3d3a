import Interview
import Practice

/// Ten events as a short drill makes them, with words in several scripts.
func sampleEvents() throws -> [Event] {
  let question = Question(
    bank: "org.rehearse.ecq-2025", id: "unlawful-practice",
    text: "Tell us about a practice that did not meet the law — and what you did.",
    kind: .behavioral, framework: "ses2025", think: 30, answer: 240)
  let plan = Plan(
    items: [.init(id: "1", question: question, think: 30, answer: 240)], mode: .coached,
    probeLimit: 1)
  let date = try timestamp("2026-11-21T00:00:00.000Z").date
  let assessment = Assessment(
    scorer: "ccar/1.0+00000000", words: 9, asOf: date, overall: .init(level: 2, low: 1, high: 3),
    elements: .init(),
    findings: [])
  let bodies: [Event.Body] = [
    .sessionStarted(
      session: "7k3m9qzp", app: "1.0.0", scorer: "ccar/1.0", framework: "ses2025", kind: .drill,
      module: "ecq-prompts", plan: plan, seed: 42, zone: "Europe/Riga", clockRate: 1),
    .questionAsked(
      turn: 1, item: "1", question: question, revision: question.revision, again: nil),
    .thinkStarted(turn: 1, limitMs: 30_000),
    .answerStarted(turn: 1, part: 0, limitMs: 240_000, medium: .typed),
    .answerSubmitted(
      turn: 1, part: 0, text: "I stopped the leasing of „Zebra“ trucks.\nWe saved $2 million. 你好",
      medium: .typed, how: .prompt, elapsedMs: 171_200, overtimeMs: 0),
    .answerScored(turn: 1, parts: [0], assessment: assessment),
    .probeAsked(turn: 1, text: "You said “Zebra”: what changed?", element: .result),
    .answerSubmitted(
      turn: 1, part: 1, text: "Every Zebra truck was sold.", medium: .typed, how: .editor,
      elapsedMs: 9000, overtimeMs: 0),
    .noteTaken(about: "turn 1", text: "Zebra: good"),
    .sessionEnded(reason: "done"),
  ]
  return try bodies.enumerated().map { seq, body in try event(seq, body) }
}

func event(_ seq: Int, _ body: Event.Body) throws -> Event {
  Event(
    seq: seq,
    at: Timestamp(
      milliseconds: try timestamp("2026-11-21T10:15:00.000Z").milliseconds
        + seq * 1000), mono: seq * 1000, cmd: seq, body: body)
}

func answer(_ seq: Int, _ text: String, turn: Int = 1) throws -> Event {
  try event(
    seq,
    .answerSubmitted(
      turn: turn, part: 0, text: text, medium: .typed, how: .prompt, elapsedMs: 1, overtimeMs: 0))
}
