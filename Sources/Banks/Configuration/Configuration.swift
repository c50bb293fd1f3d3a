import Interview

/// What a user has settled once, in the file `config`.
public struct Configuration: Hashable, Sendable {
  /// The framework that is practised.
  public var framework = Framework.defaultID
  /// Words a minute that the user types; nil where it was never measured.
  public var typing: Int?
  public var mode = PracticeMode.coached
  /// A folder with banks, as it is written.
  public var banks: String?
  /// Whether sessions are kept.
  public var keepsTranscript = true
  /// The day of the interview that is practised for.
  public var interview: CalendarDate?
  /// What kind of interview it will be: `board` or `panel`.
  public var kind: String?
  /// The minutes of an evening.
  public var minutes: Int?
  /// By how much every limit is stretched, in percent; 0 takes limits away.
  public var timePercent = 100
  /// Whether levels are shown as numbers, beside the words.
  public var showsNumbers = true
  /// Whether the prompt shows the clock.
  public var showsClock = true
  /// Whether output suits a screen reader.
  public var screenReader = false
  /// Whether an answer ends when its time does.
  public var stopsAtTime = false

  public init() {}

  /// Reads the bytes of the file; what is wrong keeps its default.
  public static func read(_ bytes: [UInt8], file: String) -> Reading<Configuration> {
    var problems = Problems(file: file)
    var configuration = Configuration()
    if let text = SourceText(bytes, problems: &problems) {
      let keyLines = KeyLine.all(text.lines, problems: &problems)
      let values = KeyedValues(
        keyLines, of: .configuration, under: SourceLine(number: 1, raw: ""), problems: &problems)
      configuration.framework = values.text("framework") ?? configuration.framework
      configuration.typing = values.number("typing")
      configuration.mode = values.text("mode").flatMap(PracticeMode.init) ?? configuration.mode
      configuration.banks = values.text("banks")
      configuration.keepsTranscript = values.flag("transcript") ?? configuration.keepsTranscript
      configuration.readPrompt(values)
    }
    return Reading(content: configuration, problems: problems.sorted)
  }

  /// Reads the file at a path; where there is none, all is as by default.
  public static func read(at path: String) -> Reading<Configuration> {
    switch Disk.read(path, limit: SourceText.byteLimit) {
    case .bytes(let bytes): return read(bytes, file: path)
    case .absent: return Reading(content: Configuration(), problems: [])
    case .failed(let fault):
      var problems = Problems(file: path)
      problems.note(fault)
      return Reading(content: Configuration(), problems: problems.sorted)
    }
  }

  /// What concerns the prompt.
  private mutating func readPrompt(_ values: KeyedValues) {
    interview = values.date("interview")
    kind = values.text("kind")
    minutes = values.number("minutes")
    timePercent = values.text("time").flatMap { TimeFactor.percent[$0] } ?? timePercent
    showsNumbers = values.flag("numbers") ?? showsNumbers
    showsClock = values.flag("clock") ?? showsClock
    screenReader = values.flag("screen-reader") ?? screenReader
    stopsAtTime = values.flag("hard-stop") ?? stopsAtTime
  }
}
