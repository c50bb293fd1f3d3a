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
      Key("interview", .date, example: "2027-01-15", "the day of your interview"),
      Key(
        "kind", .word(["board", "panel"]), example: "board", "what kind of interview it will be"),
      Key("minutes", .number(5...180), example: "30", "the minutes of an evening"),
      Key("time", .word(TimeFactor.words), example: "1.5", "how much longer every limit is"),
      Key("numbers", .onOrOff, example: "on", "whether levels are shown as numbers, too"),
      Key("clock", .onOrOff, example: "on", "whether the prompt shows the clock"),
      Key("screen-reader", .onOrOff, example: "off", "output for a screen reader"),
      Key("hard-stop", .onOrOff, example: "off", "whether an answer ends when its time does"),
    ])
}
