import Interview
import Testing

@testable import Banks

@Suite struct ConfigurationTests {
  private func read(_ text: String) -> Reading<Configuration> {
    Configuration.read(Array(text.utf8), file: "config")
  }

  @Test func `an empty configuration says nothing and has defaults`() {
    let configuration = Configuration()
    #expect(read("") == Reading(content: configuration, problems: []))
    #expect(configuration.framework == "ses2025")
    #expect(configuration.typing == nil)
    #expect(configuration.mode == .coached)
    #expect(configuration.banks == nil)
    #expect(configuration.keepsTranscript)
  }

  @Test func `every key is read`() throws {
    let reading = read(
      """
      # mine
      framework: legacy2006

      typing: 52   # measured in May
      mode: real
      banks: ~/my banks
      transcript: off
      """)
    #expect(reading.problems == [])
    let configuration = try #require(reading.content)
    #expect(configuration.framework == "legacy2006")
    #expect(configuration.typing == 52)
    #expect(configuration.mode == .real)
    #expect(configuration.banks == "~/my banks")
    #expect(!configuration.keepsTranscript)
  }

  @Test func `what is wrong is told and keeps its default`() {
    let reading = read("typing: 300\nmode: hard\ntranscript: yes\nnoise\ntypin: 4\nmode: real\n")
    #expect(reading.content == Configuration())
    #expect(
      reading.problems.map(\.description) == [
        "config:1:9: error: '300' is no value for 'typing' (it takes a number from 5 to 200, such as 40) [bad-value]",
        "config:2:7: error: 'hard' is no value for 'mode' (it takes coached or real) [bad-value]",
        "config:3:13: error: 'yes' is no value for 'transcript' (it takes on or off) [bad-value]",
        "config:4:1: error: 'noise' is no 'key: value' line (a key begins the line, then a colon and a space) [not-a-key]",
        "config:5:1: warning: unknown key 'typin' in the configuration (did you mean 'typing'? there are: framework, typing, mode, banks, transcript, interview, kind, minutes, time, numbers, clock, screen-reader, hard-stop) [unknown-key]",
        "config:6:1: error: 'mode' was given in line 2 already (leave one of the two) [duplicate-key]",
      ])
  }

  @Test func `no file at all is no problem, a folder in its place is one`() {
    #expect(
      Configuration.read(at: "/nowhere/config") == Reading(content: Configuration(), problems: []))
    #expect(
      Configuration.read(at: "/").problems.map(\.description) == [
        "/:1:1: error: cannot be read: it is no file [cannot-read]"
      ])
  }

  @Test func `what concerns the prompt is read`() {
    let reading = read(
      "interview: 2027-01-15\nkind: board\nminutes: 30\ntime: 1.5\nnumbers: off\nclock: off\n"
        + "screen-reader: on\nhard-stop: on\n")
    #expect(reading.problems.isEmpty)
    let configuration = reading.content ?? Configuration()
    #expect(configuration.interview == CalendarDate("2027-01-15"))
    #expect(configuration.kind == "board")
    #expect(configuration.minutes == 30)
    #expect(configuration.timePercent == 150)
    #expect(!configuration.showsNumbers)
    #expect(!configuration.showsClock)
    #expect(configuration.screenReader)
    #expect(configuration.stopsAtTime)
  }

  @Test func `every way to write a stretch of time has its percent`() {
    #expect(TimeFactor.words.allSatisfy { TimeFactor.percent[$0] != nil })
    #expect(TimeFactor.percent.count == TimeFactor.words.count)
  }

  @Test func `a changed setting replaces its line and leaves the others as they are`() throws {
    let old = "# mine\ntyping: 40  # slow\n\nmode: real\n"
    let new = try Configuration.edited(Array(old.utf8), setting: "typing", to: "55")
    #expect(String(decoding: new, as: UTF8.self) == "# mine\ntyping: 55\n\nmode: real\n")
    let more = try Configuration.edited(new, setting: "minutes", to: "30")
    #expect(
      String(decoding: more, as: UTF8.self)
        == "# mine\ntyping: 55\n\nmode: real\nminutes: 30\n")
    #expect(try Configuration.edited([], setting: "clock", to: "off") == Array("clock: off\n".utf8))
  }

  @Test func `a setting that is not there, or a value that it does not take, is refused`() {
    let unknown = #expect(throws: SettingProblem.self) {
      try Configuration.edited([], setting: "colour", to: "red")
    }
    #expect(
      unknown?.description.hasPrefix("no setting called 'colour' (there are: framework,") == true)
    let bad = #expect(throws: SettingProblem.self) {
      try Configuration.edited([], setting: "typing", to: "fast")
    }
    #expect(
      bad?.description
        == "'fast' is no value for 'typing': it takes a number from 5 to 200, such as 40")
  }
}
