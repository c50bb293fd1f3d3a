import Foundation
import Interview
import Practice
import TestSupport
import Testing

@testable import Journal

struct HistoryCacheTests {
  let scratch: ScratchFolder
  let folders: Folders
  let transcript: Transcript
  static let day = CalendarDate(daysSinceEpoch: 20_778)
  static let entries = [
    History.Entry(
      question: "bank/first", ecq: "leading-people", date: day, overall: 3,
      weakest: .result),
    History.Entry(
      question: "bank/söcond", competency: "resilience", date: day),
  ]

  init() throws {
    scratch = try ScratchFolder()
    folders = Folders(environment: ["REHEARSE_HOME": scratch.path], home: "/")
    let name = TranscriptName(
      start: Timestamp(milliseconds: Self.day.daysSinceEpoch * 86_400_000),
      id: try #require(SessionID("7k3m9qzp")))
    let folder = folders.transcripts + "/2026"
    transcript = Transcript(name: name, folder: folder, parts: [1])
    try Folder(folder).make()
    try Data("a line\n".utf8).write(to: URL(fileURLWithPath: transcript.path))
  }

  /// What is given back, and how often the journal was read for it.
  func look(
    _ entries: [History.Entry]? = entries, version: String = "1"
  ) -> (found: [History.Entry], readings: Int) {
    var readings = 0
    var cache = HistoryCache(in: folders, version: version)
    let found = cache.entries(of: transcript) {
      readings += 1
      return entries
    }
    cache.save()
    return (found, readings)
  }

  @Test func `a journal is read once, and what it told comes back member by member`() {
    #expect(look().readings == 1)
    let again = look([])
    #expect(again.readings == 0)
    #expect(again.found == Self.entries)
  }

  @Test func `a journal that changed, or another version of the program, reads again`() throws {
    _ = look()
    #expect(look(version: "2").readings == 1)
    #expect(look(version: "2").readings == 0)
    try Data("other  \n".utf8).write(to: URL(fileURLWithPath: transcript.path))
    #expect(look([], version: "2").found.isEmpty)
  }

  @Test func `what cannot be read, or would not come back, is not kept`() {
    #expect(look(nil).found.isEmpty)
    #expect(look(nil).readings == 1)
    let odd = [History.Entry(question: "a\tb", date: Self.day)]
    #expect(look(odd).found == odd)
    #expect(look(odd).readings == 1)
  }

  @Test(arguments: ["", "rehearse history 1, 1\n", "x", "rehearse history 1, 1\n\t\t\n\n9"])
  func `a file that is amiss costs a reading and nothing else`(text: String) throws {
    try Folder(folders.cache).make()
    try Data(text.utf8).write(to: URL(fileURLWithPath: folders.cache + "/history"))
    #expect(look().found == Self.entries)
    #expect(look([]).found == Self.entries)
  }

  @Test func `every part of the file is either believed whole or not at all`() throws {
    _ = look()
    let file = URL(fileURLWithPath: folders.cache + "/history")
    let bytes = try Data(contentsOf: file)
    for count in bytes.indices {
      try bytes.prefix(count).write(to: file)
      #expect(look().found == Self.entries)
    }
  }

  @Test func `it is removed, whether or not it is there`() throws {
    _ = look()
    try HistoryCache.remove(in: folders)
    try HistoryCache.remove(in: folders)
    #expect(scratch.files == [transcript.path])
  }
}
