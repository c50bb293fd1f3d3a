import Testing

@testable import Terminal

struct ScreenTests {
  @Test func `text is parted at white space and keeps its lines and indentation`() {
    let parted = wrapped("one two three\n  four five six", to: 9)
    #expect(parted == "one two\nthree\n  four\n  five\n  six")
    #expect(wrapped("", to: 9) == "")
    #expect(wrapped("unbreakable", to: 4) == "unbr\neaka\nble")
  }

  @Test func `wide letters take two columns`() {
    #expect(cells(of: "漢字") == 4)
    #expect(cells(of: "é") == 1)
    #expect(cells(of: "e\u{301}") == 1)
    #expect(wrapped("漢字漢字 漢字", to: 8) == "漢字漢字\n漢字")
  }

  @Test func `what could steer the terminal is not shown, what we styled is`() {
    #expect(wrapped("a\u{1B}[2Jb", to: 20) == "a[2Jb")
    #expect(showable("\u{1B}[1mbold\u{1B}[0m\u{1B}]52;x\u{7}") == "\u{1B}[1mbold\u{1B}[0m]52;x")
  }

  @Test func `colour follows the flag, then our variable, then the common ones`() {
    let terminal = ["TERM": "xterm"]
    func allows(_ choice: ColourChoice, _ more: [String: String], _ isTerminal: Bool = true) -> Bool
    {
      choice.allows(isTerminal: isTerminal, environment: terminal.merging(more) { $1 })
    }
    #expect(allows(.auto, [:]))
    #expect(!allows(.auto, [:], false))
    #expect(!allows(.auto, ["TERM": "dumb"]))
    #expect(!allows(.auto, ["NO_COLOR": "1"]))
    #expect(allows(.auto, ["NO_COLOR": ""]))
    #expect(!allows(.auto, ["REHEARSE_NO_COLOR": "1", "FORCE_COLOR": "1"]))
    #expect(allows(.auto, ["CLICOLOR_FORCE": "1"], false))
    #expect(!allows(.auto, ["FORCE_COLOR": "0"], false))
    #expect(allows(.always, ["NO_COLOR": "1"], false))
    #expect(!allows(.never, ["FORCE_COLOR": "1"]))
  }
}
