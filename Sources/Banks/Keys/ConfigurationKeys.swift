import Interview

extension KeyTable {
  /// The file `config`.
  public static let configuration = KeyTable(
    "in the configuration",
    [
      Key("framework", .id, example: Framework.defaultID, "which qualifications are practised"),
      Key("typing", .number(5...200), example: "40", "words you type in a minute"),
      Key(
        "mode", .word(PracticeMode.allCases.map(\.rawValue)), example: "coached",
        "feedback after each answer, or at the end"),
      Key("banks", .text, example: "/home/jane/banks", "a folder with your banks"),
      Key("transcript", .onOrOff, example: "on", "whether sessions are kept"),
    ])
}
