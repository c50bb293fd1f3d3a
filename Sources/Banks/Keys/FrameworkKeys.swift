import Interview

extension KeyTable {
  /// The front matter of a framework.
  public static let framework = KeyTable(
    "in the front matter",
    [
      Key("format", .number(1...999), example: "1", "the version of this grammar"),
      Key("id", .id, required: true, example: "agency2027", "the word a user types for it"),
      Key("title", .text, required: true, example: "Agency qualifications", "what lists show"),
      Key("version", .text, example: "1.0.0", "changes when the text does"),
      Key("kind", .word(["framework"]), required: true, example: "framework", "what the file is"),
      Key("announced", .date, example: "2025-05-29", "when it was made known"),
      Key(
        "effective-from", .date, required: true, example: "2025-10-01",
        "the first day on which it had to be used"),
      Key("effective-to", .date, example: "2025-09-30", "the last day of its use"),
      Key("authority", .text, example: "OPM memo of 2025-05-29", "the order it rests on"),
      Key(
        "source", .text, required: true, example: "https://www.opm.gov/",
        "where its wording can be followed"),
      Key("terms", .text, example: "GPL-3.0-or-later", "on what terms it may be used"),
    ])

  /// Directly under the heading of an ECQ.
  public static let ecq = KeyTable(
    "of an ECQ",
    [
      ecqOrFundamental,
      Key("number", .number(1...99), required: true, example: "1", "its place"),
      Key("short", .text, example: "Rule of Law", "a name for narrow places"),
      definition, confidence, lineage,
      Key(
        "ask-yourself", .list, example: "How many did it reach?; What did I decide?",
        "what to ask oneself while looking for a story"),
    ])

  /// Directly under the heading of the competencies that cut across all ECQs.
  public static let fundamental = KeyTable("of the fundamental competencies", [ecqOrFundamental])

  /// Directly under the heading of a competency.
  public static let competency = KeyTable(
    "of a competency",
    [
      definition, confidence, lineage,
      Key("themes", .list, example: "waste found and ended; budget cut", "what is asked about"),
      Key("enabled", .yesOrNo, example: "no", "whether it is asked without being named"),
    ])

  private static let ecqOrFundamental = Key(
    "kind", .word(["ecq", "fundamental"]), example: "fundamental",
    "whether its competencies cut across all ECQs")
  private static let definition = Key(
    "definition", .text, required: true, example: "Uses money well.",
    "what it means, in your own words")
  private static let confidence = Key(
    "confidence", .word(Confidence.allCases.map(\.rawValue)), required: true, example: "verified",
    "how sure the wording is")
  private static let lineage = Key(
    "lineage", .list, example: "flexibility; resilience",
    "what it descends from in another framework")
}
