import Reports
import Testing

struct PrivacyPageTests {
  let page = PrivacyPage(
    transcripts: "~/.local/share/rehearse/transcripts", config: "~/.config/rehearse/config",
    state: "~/.local/state/rehearse", banks: "~/.local/share/rehearse/banks",
    cache: "~/.cache/rehearse")

  @Test func `the page says what is kept, where, who can read it and how to remove it`() {
    #expect(
      page.lines.joined(separator: "\n") == """
        Nothing leaves this machine: no network is used, and nothing is sent.
        Kept are:
          Answers, times and readings: ~/.local/share/rehearse/transcripts
          Drafts and the commands typed: ~/.local/state/rehearse
          Settings: ~/.config/rehearse/config
          Question banks of your own: ~/.local/share/rehearse/banks
          Questions asked and levels, for the start: ~/.cache/rehearse
        Who can read it: only your account, and whoever administers this machine or
        its backups. The files are not encrypted by the program.
        To remove it for good, after one question:
          /forget at the prompt, or rehearse forget SESSION in the shell
          (last is the newest; rehearse sessions lists them all).
          Deleting the places above removes everything.
        Exports, copies and backups are out of its reach; remove them yourself.
        Leave out: classified or controlled information, and the names of staff.
        Titles do: “my deputy”, “the Inspector General”.
        """)
  }

  @Test func `the page fits on one screen`() {
    #expect(page.lines.count <= 20)
    #expect(page.lines.allSatisfy { $0.count <= 78 })
  }
}
