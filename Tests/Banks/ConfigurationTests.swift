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
        "config:5:1: warning: unknown key 'typin' in the configuration (did you mean 'typing'? there are: framework, typing, mode, banks, transcript) [unknown-key]",
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
}
