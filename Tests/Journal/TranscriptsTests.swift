import Foundation
import Interview
import Practice
import Testing

@testable import Journal

struct TranscriptsTests {
  private func homeWithThree() throws -> TemporaryHome {
    let home = try TemporaryHome()
    let starts = [
      ("7k3m9qzp", "2026-11-21T10:15:00.000Z"), ("7k000000", "2025-01-02T08:00:00.000Z"),
      ("2abcdefg", "2026-11-22T10:15:00.000Z"),
    ]
    for (id, start) in starts {
      let writer = try JournalWriter(
        creating: home.name(id, start: start), in: home.folders, calls: .withoutSync)
      _ = writer.append(try sampleEvents())
    }
    return home
  }

  @Test func `sessions are listed from the newest to the oldest`() throws {
    let home = try homeWithThree()
    #expect(
      try home.transcripts.list().map(\.id.text) == ["2abcdefg", "7k3m9qzp", "7k000000"])
    #expect(try TemporaryHome().transcripts.list().isEmpty)
  }

  @Test(arguments: [
    ("last", "2abcdefg"), ("1", "2abcdefg"), ("3", "7k000000"), ("7k3m9qzp", "7k3m9qzp"),
    ("7K3M", "7k3m9qzp"), ("7ko", "7k000000"), ("2a", "2abcdefg"), ("7k0", "7k000000"),
  ])
  func `a session is found by id, by its start, by number and as the last`(
    words: String, id: String
  ) throws {
    let home = try homeWithThree()
    #expect(try home.transcripts.find(words).id.text == id)
  }

  @Test func `what is not found is answered with what there is`() throws {
    let home = try homeWithThree()
    let known = ["2abcdefg", "7k3m9qzp", "7k000000"]
    for words in ["4", "0", "-1", "zz", "", "first", "../x", "2026"] {
      #expect(throws: JournalError.noSession(words, known: known)) {
        try home.transcripts.find(words)
      }
    }
    #expect(
      JournalError.noSession("zz", known: known).description
        == "no session 'zz' (there are: 2abcdefg, 7k3m9qzp, 7k000000; or 'last', or a number from the list)"
    )
    #expect(throws: JournalError.noSession("last", known: [])) {
      try TemporaryHome().transcripts.find("last")
    }
  }

  @Test func `the start of two ids is answered with both`() throws {
    let home = try homeWithThree()
    let both = JournalError.ambiguous("7k", matches: ["7k3m9qzp", "7k000000"])
    #expect(throws: both) { try home.transcripts.find("7k") }
    #expect(both.description == "'7k' fits 2 sessions (7k3m9qzp, 7k000000; give more of the id)")
  }

  @Test func `a peek tells what a list shows`() throws {
    let home = try homeWithThree()
    #expect(
      try home.transcripts.find("last").peek()
        == Peek(
          kind: .drill, framework: "ses2025", questions: 1, answers: 1, isEnded: true,
          isForgotten: false))
    try home.put(Array("rubbish\n\n\0\0\"type\":\"".utf8))
    #expect(
      try home.transcripts.find("7k3m9qzp").peek()
        == Peek(questions: 0, answers: 0, isEnded: false, isForgotten: false))
  }
}
