import Interview
import Reports
import TestSupport
import Testing

struct FirstLinesTests {
  @Test func `the first start says in six lines what this is and what stays here`() {
    #expect(
      FirstLines(
        transcripts: "~/.local/share/rehearse/transcripts", framework: Samples.framework
      ).lines == [
        "Rehearse: timed practice for Senior Executive Service interviews.",
        "Framework: Test framework (in force since 2025-10-01).",
        "Nothing leaves this machine; kept in ~/.local/share/rehearse/transcripts",
        "Leave out classified or controlled information and names of staff; titles do.",
        "/help lists commands; /sr is for screen readers; /privacy says what is kept.",
        "Enter: a warm-up question, without a level.",
      ])
  }
}
