import Interview

extension KeyTable {
  /// The front matter of a bank.
  public static let bank = KeyTable(
    "in the front matter",
    [
      Key("format", .number(1...999), example: "1", "the version of this grammar"),
      Key(
        "id", .dottedID, required: true, example: "org.example.panel-basics",
        "a name that never changes"),
      Key("title", .text, required: true, example: "Panel basics", "what lists show"),
      Key("version", .text, example: "1.0.0", "changes when the questions do"),
      Key(
        "kind", .word(BankKind.allCases.map(\.rawValue)), required: true,
        example: "panel", "which module asks its questions"),
      Key("framework", .id, example: Framework.defaultID, "whose competencies it names"),
      Key(
        "terms", .text, example: "CC-BY-4.0",
        "on what terms it may be used; without it, \(Bank.defaultTerms)"),
      Key("author", .text, example: "Jane Doe", "who wrote it"),
      Key("language", .text, example: "en", "the language of its questions"),
      Key("think", .duration, example: "0:30", "time to think, where a question says nothing"),
      Key("answer", .duration, example: "3:00", "time to speak, where a question says nothing"),
    ])

  /// Directly under the heading of a question.
  public static let question = KeyTable(
    "of a question",
    [
      Key("competency", .text, example: "fiscal-responsibility", "the competency it asks for"),
      Key("ecq", .text, example: "driving-efficiency", "the ECQ it belongs to"),
      Key(
        "type", .word(QuestionKind.allCases.map(\.rawValue)), example: "behavioral",
        "what counts in an answer"),
      Key("role", .word(PanelRole.allCases.map(\.rawValue)), example: "chair", "who asks it"),
      Key("think", .duration, example: "0:30", "time to think"),
      Key("answer", .duration, example: "3:00", "time to speak"),
      Key("source", .text, example: "5 U.S.C. 2301(b)(4)", "where its fact can be followed"),
      Key("as-of", .date, example: "2026-11-21", "when that was last checked"),
    ])
}
