import Foundation
import Interview
import Practice
import Testing

@testable import Journal

struct NextPartTests {
  @Test(arguments: 0..<6)
  func `after a failed sync a second part holds everything`(good: Int) throws {
    let home = try TemporaryHome()
    let events = try sampleEvents()
    let disk = FailingDisk(.init(goodSyncs: good, badSyncs: 1))
    let writer = try JournalWriter(creating: home.name(), in: home.folders, calls: disk.calls)
    for event in events { _ = writer.append([event]) }
    #expect(writer.retry() == .saved)
    #expect(writer.unsaved.isEmpty)
    let transcript = try home.transcripts.find("last")
    #expect(try transcript.read().events == events)
    #expect(try transcript.read().isWhole)
    // The second sync is the folder's, which can be made again.
    let second = home.journal().replacing(".jsonl", with: "_part2.jsonl")
    #expect(transcript.path == (good == 1 ? home.journal() : second))
    #expect(writer.warnings.count == (good == 1 ? 0 : 1))
    #expect(try home.transcripts.list().count == 1)
    #expect(throws: JournalError.inUse(path: transcript.path)) {
      try JournalWriter(opening: transcript)
    }
  }

  @Test func `a file whose name could not be synced is not called saved`() throws {
    let home = try TemporaryHome()
    let disk = FailingDisk(.init(goodSyncs: 1, badSyncs: 1))
    let writer = try JournalWriter(creating: home.name(), in: home.folders, calls: disk.calls)
    let given = try event(0, .continued)
    #expect(isHeld(writer.append([given])))
    #expect(writer.unsaved == [given])
    #expect(writer.retry() == .saved)
    #expect(writer.unsaved.isEmpty)
  }

  @Test func `a second failed sync begins a third part`() throws {
    let home = try TemporaryHome()
    let disk = FailingDisk(.init())
    let writer = try JournalWriter(creating: home.name(), in: home.folders, calls: disk.calls)
    #expect(writer.append([try event(0, .continued)]) == .saved)
    for seq in 1...2 {
      disk.change {
        $0.goodSyncs = 0; $0.badSyncs = 1
      }
      #expect(writer.append([try answer(seq, "words")]) == .saved)
    }
    let transcript = try home.transcripts.find("last")
    #expect(transcript.path.hasSuffix("_7k3m9qzp_part3.jsonl"))
    #expect(try transcript.read().events.map(\.seq) == [0, 1, 2])
    #expect(writer.warnings.count == 2)
  }

  @Test func `while no sync succeeds nothing since the last one is called saved`() throws {
    let home = try TemporaryHome()
    let disk = FailingDisk(.init())
    let writer = try JournalWriter(creating: home.name(), in: home.folders, calls: disk.calls)
    #expect(writer.append([try event(0, .continued)]) == .saved)
    disk.change {
      $0.goodSyncs = 0; $0.badSyncs = .max
    }
    let given = try [event(1, .continued), answer(2, "words")]
    #expect(isHeld(writer.append([given[0]])) == false)
    #expect(isHeld(writer.append([given[1]])))
    #expect(writer.unsaved == given)
    #expect(isHeld(writer.retry()))
    #expect(try home.transcripts.find("last").path == home.journal())
    disk.change { $0.badSyncs = 0 }
    #expect(writer.retry() == .saved)
    #expect(try home.transcripts.find("last").read().events.count == 3)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: home.folders.transcripts + "/2026")
    #expect(
      names.sorted() == [
        "2026-11-21T101500Z_7k3m9qzp.jsonl", "2026-11-21T101500Z_7k3m9qzp_part2.jsonl",
      ])
  }

  @Test func `a second part keeps what the first was opened with`() throws {
    let home = try TemporaryHome()
    let events = try sampleEvents()
    try home.write(Array(events[..<4]))
    let rubbish = try bytes(of: home.journal()) + Array("rubbish\n".utf8)
    try home.put(rubbish)
    let disk = FailingDisk(.init(goodSyncs: 0, badSyncs: 1))
    let writer = try JournalWriter(opening: home.transcripts.find("last"), calls: disk.calls)
    #expect(writer.append(Array(events[4...])) == .saved)
    let contents = try home.transcripts.find("last").read()
    #expect(contents.path.hasSuffix("_part2.jsonl"))
    #expect(contents.events == events)
    #expect(contents.damage == [.init(line: 5, why: .noChecksum)])
  }

  @Test func `a disk that was pulled out and is back gets everything in a new file`() throws {
    let home = try TemporaryHome()
    let events = try sampleEvents()
    let disk = FailingDisk(.init(goodWrites: 4, writeResult: -Int(EIO)))
    let writer = try JournalWriter(creating: home.name(), in: home.folders, calls: disk.calls)
    #expect(isHeld(writer.append(events)))
    #expect(isHeld(writer.retry()))
    disk.change { $0.goodWrites = .max }
    #expect(writer.retry() == .saved)
    #expect(writer.unsaved.isEmpty)
    let contents = try home.transcripts.find("last").read()
    #expect(contents.path.hasSuffix("_part2.jsonl"))
    #expect(contents.events == events)
    #expect(contents.isWhole)
    #expect(
      writer.warnings.map(\.description) == [
        """
        cannot write to '\(home.journal())': the disk reported an error (copy what you need from \
        it); every record was written again to '\(contents.path)', which holds from now on
        """
      ])
  }

  @Test func `a torn end that cannot be mended stays, and a new file takes the rest`() throws {
    let home = try TemporaryHome()
    let events = try sampleEvents()
    let torn = try JournalLine(events[0]).bytes + [0x0A] + JournalLine(events[1]).bytes.dropLast(9)
    try home.put(torn)
    let disk = FailingDisk(.init(goodSyncs: 0, badSyncs: 1))
    let writer = try JournalWriter(opening: home.transcripts.find("last"), calls: disk.calls)
    #expect(writer.append(Array(events[1...])) == .saved)
    #expect(try bytes(of: home.journal()) == torn)
    #expect(writer.transcript.path.hasSuffix("_part2.jsonl"))
    #expect(try home.transcripts.find("last").read().events == events)
  }
}
