import Foundation
import Interview
import Practice
import Testing

@testable import Journal

struct ForgetTests {
  private let now = Timestamp(milliseconds: 1_800_000_000_000)

  /// A session in which the answer to question 1 speaks of a Zebra, and that to question 2 of a Lion.
  private func events() throws -> [Event] {
    let first = try sampleEvents().dropLast()
    let unknown = Event.Body.unknown(
      type: "rated", members: .object([.init("turn", .int(1)), .init("why", .string("Zebra"))]))
    return Array(first) + [
      try event(9, unknown), try answer(10, "A Lion", turn: 2), try answer(11, "Lions", turn: 21),
      try event(12, .noteTaken(about: "question 12", text: "Lion")),
      try event(13, .sessionEnded(reason: "done")),
    ]
  }

  /// The session with everything that may lie beside it.
  private func home() throws -> TemporaryHome {
    let home = try TemporaryHome()
    let disk = FailingDisk(.init(goodSyncs: 3, badSyncs: 1))
    let writer = try JournalWriter(creating: home.name(), in: home.folders, calls: disk.calls)
    for event in try events() { _ = writer.append([event]) }
    #expect(writer.transcript.path.hasSuffix("_part2.jsonl"))
    let stem = home.journal().dropLast(6)
    for ending in [".md", ".jsonl.torn", "_part2.jsonl.torn", "_part3.jsonl.tmp"] {
      try Data("Zebra".utf8).write(to: URL(fileURLWithPath: stem + ending))
    }
    try home.drafts.save(
      Draft(turn: 1, part: 1, text: "Zebra", at: now), of: sessionID("7k3m9qzp"))
    try home.write([try answer(0, "another session")], id: "00000001")
    return home
  }

  @Test func `of a forgotten answer no word is left under the root`() throws {
    let home = try home()
    #expect(try home.filesHolding("Zebra").count == 7)
    let transcript = try home.transcripts.find("7k3m9qzp")
    let before = try transcript.read()
    let report = try transcript.forget(.answer(turn: 1), at: now, drafts: home.drafts)
    #expect(try home.filesHolding("Zebra") == [])
    #expect(report.lines == 6)
    #expect(report.removed.count == 5)
    #expect(report.toRebuild == [transcript.readable])
    #expect(report.outOfReach == [.otherAnswers, .exports, .backups, .medium])
    let after = try transcript.read()
    #expect(after.isWhole)
    #expect(after.events.map(\.seq) == Array(0...13))
    let gone = after.lines.indices.filter { after.lines[$0].event.body == .forgotten }
    #expect(gone == [4, 5, 6, 7, 8, 9])
    for index in after.lines.indices where !gone.contains(index) {
      #expect(after.lines[index].bytes == before.lines[index].bytes)
    }
    for index in gone { #expect(after.lines[index].event.at == now) }
    for file in try home.filesHolding("Lion") {
      #expect(try mode(of: home.path + "/" + file) == 0o600)
    }
  }

  @Test func `of a forgotten session no word is left, damaged or not`() throws {
    let home = try home()
    let newest = try home.transcripts.find("7k3m9qzp").path
    var lines = try bytes(of: newest).split(separator: 0x0A).map(Array.init)
    lines[4][20] ^= 1
    lines.insert(Array("Lion rubbish".utf8), at: 11)
    let stored = Array(lines.joined(separator: [0x0A])) + Array("\n{\"Lion".utf8)
    try Data(stored).write(to: URL(fileURLWithPath: newest))
    let transcript = try home.transcripts.find("7k3m9qzp")
    let report = try transcript.forget(.session, at: now, drafts: home.drafts)
    for word in ["Zebra", "Lion", "leasing", "unlawful"] {
      #expect(try home.filesHolding(word) == [])
    }
    #expect(report.lines == 15)
    #expect(report.toRebuild == [])
    #expect(report.outOfReach == [.exports, .backups, .medium])
    let after = try transcript.read()
    #expect(after.isWhole)
    #expect(after.events.map(\.seq) == Array(0...13))
    #expect(after.events.allSatisfy { $0.body == .forgotten })
    #expect(try transcript.peek().isForgotten)
    #expect(try home.filesHolding("another session").count == 1)
    #expect(try transcript.forget(.session, at: now, drafts: home.drafts).lines == 0)
  }

  @Test func `a damaged line of the answer goes too, another is named`() throws {
    let home = try TemporaryHome()
    var lines = try events().map { try JournalLine($0).bytes }
    lines[4][20] ^= 1
    lines[10][20] ^= 1
    lines[2] = Array("rubbish".utf8)
    try home.put(Array(lines.joined(separator: [0x0A])) + [0x0A])
    let transcript = try home.transcripts.find("last")
    let report = try transcript.forget(.answer(turn: 1), at: now, drafts: home.drafts)
    #expect(try home.filesHolding("Zebra") == [])
    #expect(
      report.outOfReach.prefix(2) == [
        .damagedLine(path: home.journal(), line: 3), .damagedLine(path: home.journal(), line: 11),
      ])
    #expect(try home.filesHolding("Lion").count == 1)
    #expect(try transcript.read().damage.map(\.line) == [3, 11])
  }

  @Test func `a session in use is not touched`() throws {
    let home = try home()
    let transcript = try home.transcripts.find("7k3m9qzp")
    let before = try home.filesHolding("Zebra")
    let writer = try JournalWriter(opening: transcript)
    #expect(throws: JournalError.inUse(path: transcript.path)) {
      try transcript.forget(.session, at: now, drafts: home.drafts)
    }
    #expect(try home.filesHolding("Zebra") == before)
    #expect(writer.append([try event(14, .continued)]) == .saved)
  }

  @Test func `an answer that is not there is told with those that are`() throws {
    let home = try home()
    let transcript = try home.transcripts.find("7k3m9qzp")
    let before = try home.filesHolding("Zebra")
    let missing = JournalError.noAnswer(turn: 3, known: [1, 2, 21])
    #expect(throws: missing) {
      try transcript.forget(.answer(turn: 3), at: now, drafts: home.drafts)
    }
    #expect(try home.filesHolding("Zebra") == before)
    #expect(missing.description == "no answer to question '3' (there are: 1, 2, 21)")
  }

  @Test func `a wish that could not be carried out is carried out the next time`() throws {
    let home = try home()
    let transcript = try home.transcripts.find("7k3m9qzp")
    let before = try bytes(of: transcript.path)
    let obstacle = transcript.path + ".tmp"
    try FileManager.default.createDirectory(
      atPath: obstacle + "/x", withIntermediateDirectories: true)
    #expect(throws: JournalError.self) {
      try transcript.forget(.answer(turn: 1), at: now, drafts: home.drafts)
    }
    #expect(try bytes(of: transcript.path) == before)
    try FileManager.default.removeItem(atPath: obstacle)
    let report = try transcript.forget(.answer(turn: 1), at: now, drafts: home.drafts)
    #expect(report.lines == 6)
    #expect(try home.filesHolding("Zebra") == [])
  }

  @Test func `the draft of another answer stays`() throws {
    let home = try home()
    let id = try sessionID("7k3m9qzp")
    try home.drafts.save(Draft(turn: 2, part: 0, text: "Lion", at: now), of: id)
    _ = try home.transcripts.find(id.text).forget(
      .answer(turn: 1), at: now, drafts: home.drafts)
    #expect(try home.drafts.load(id)?.text == "Lion")
  }

  @Test func `a session can go on after an answer of it was forgotten`() throws {
    let home = try home()
    let transcript = try home.transcripts.find("7k3m9qzp")
    _ = try transcript.forget(.answer(turn: 1), at: now, drafts: home.drafts)
    let writer = try JournalWriter(opening: transcript)
    #expect(writer.append([try event(14, .resumed(awayMs: 1))]) == .saved)
    #expect(try transcript.read().isWhole)
  }
}
