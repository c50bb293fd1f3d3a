import Foundation
import Interview
import Practice
import Testing

@testable import Journal

struct FailingDiskTests {
  private let full = -Int(ENOSPC)

  /// Whether the outcome says that something is in memory only.
  private func isHeld(_ outcome: JournalWriter.Outcome) -> Bool { outcome != .saved }

  @Test(arguments: [0, 1, 40, 200])
  func `a write that stops half-way leaves nothing behind and is made up for`(taken: Int) throws {
    let home = try TemporaryHome()
    let events = try sampleEvents()
    let disk = FailingDisk(.init(goodWrites: 4, writeResult: taken))
    let writer = try JournalWriter(creating: home.name(), in: home.folders, calls: disk.calls)
    #expect(writer.append(Array(events[..<4])) == .saved)
    let before = try bytes(of: home.journal())
    let size = try JournalLine(events[4]).bytes.count + 1
    #expect(
      writer.append([events[4]])
        == .held(.shortWrite(path: home.journal(), wrote: taken, of: size)))
    #expect(try bytes(of: home.journal()) == before)
    #expect(writer.unsaved == [events[4]])
    #expect(isHeld(writer.append([events[5]])))
    #expect(writer.unsaved == Array(events[4...5]))
    disk.change { $0.goodWrites = .max }
    #expect(writer.append(Array(events[6...])) == .saved)
    #expect(writer.unsaved.isEmpty)
    #expect(try home.transcripts.find("last").read().events == events)
  }

  @Test func `a full disk costs nothing once there is room again`() throws {
    let home = try TemporaryHome()
    let events = try sampleEvents()
    let disk = FailingDisk(.init(goodWrites: 5, writeResult: full))
    let writer = try JournalWriter(creating: home.name(), in: home.folders, calls: disk.calls)
    let outcome = writer.append(events)
    #expect(
      outcome
        == .held(.cannot("write to", path: home.journal(), failure: .init(code: ENOSPC))))
    // The answer among the five was synced although the others were not taken.
    #expect(writer.unsaved == Array(events[5...]))
    #expect(isHeld(writer.retry()))
    disk.change { $0.goodWrites = .max }
    #expect(writer.retry() == .saved)
    #expect(try home.transcripts.find("last").read().events == events)
  }

  @Test func `a call that was interrupted is made again`() throws {
    let home = try TemporaryHome()
    let disk = FailingDisk(
      .init(
        goodWrites: 0, writeResult: -Int(EINTR), goodSyncs: 0,
        badSyncs: 3, syncCode: EINTR))
    let writer = try JournalWriter(creating: home.name(), in: home.folders, calls: disk.calls)
    let events = try sampleEvents()
    Thread.detachNewThread {
      usleep(50_000)
      disk.change { $0.goodWrites = .max }
    }
    #expect(writer.append(events) == .saved)
    #expect(writer.transcript.path == home.journal())
    #expect(try home.transcripts.find("last").read().events == events)
  }

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

  @Test func `a file in the place of the folder is waited out`() throws {
    let home = try TemporaryHome()
    let events = try sampleEvents()
    try FileManager.default.createDirectory(
      atPath: home.path, withIntermediateDirectories: true)
    #expect(FileManager.default.createFile(atPath: home.folders.transcripts, contents: nil))
    let writer = try JournalWriter(creating: home.name(), in: home.folders)
    #expect(writer.warnings.count == 1)
    #expect(isHeld(writer.append(Array(events[..<6]))))
    #expect(writer.unsaved == Array(events[..<6]))
    try FileManager.default.removeItem(atPath: home.folders.transcripts)
    #expect(writer.append(Array(events[6...])) == .saved)
    #expect(try home.transcripts.find("last").read().events == events)
  }

  @Test(.enabled(if: getuid() != 0)) func `a folder that becomes writable gets all`() throws {
    let home = try TemporaryHome()
    let events = try sampleEvents()
    try Folders.make(home.folders.transcripts)
    #expect(chmod(home.folders.transcripts, 0o500) == 0)
    let writer = try JournalWriter(creating: home.name(), in: home.folders)
    #expect(isHeld(writer.append(events)))
    #expect(chmod(home.folders.transcripts, 0o700) == 0)
    #expect(writer.retry() == .saved)
    #expect(try home.transcripts.find("last").read().events == events)
  }

  @Test func `a journal that was removed under the writer is made anew`() throws {
    let home = try TemporaryHome()
    let events = try sampleEvents()
    let writer = try JournalWriter(creating: home.name(), in: home.folders)
    #expect(writer.append(Array(events[..<5])) == .saved)
    try FileManager.default.removeItem(atPath: home.folders.transcripts)
    #expect(writer.append(Array(events[5...])) == .saved)
    #expect(try home.transcripts.find("last").read().events == events)
    #expect(try mode(of: home.journal()) == 0o600)
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

  @Test func `a torn end is kept even where there is no room to set it aside`() throws {
    let home = try TemporaryHome()
    let events = try sampleEvents()
    let whole = try events[..<5].flatMap { event -> [UInt8] in
      try JournalLine(event).bytes + [0x0A]
    }
    let torn = Array(whole.dropLast(30))
    try home.put(torn)
    let disk = FailingDisk(.init(goodWrites: 0, writeResult: full))
    let writer = try JournalWriter(opening: home.transcripts.find("last"), calls: disk.calls)
    let tornBytes = try #require(writer.tornBytes)
    let mended = try event(4, .recovered(tornBytes: tornBytes))
    #expect(isHeld(writer.append([mended])))
    #expect(try bytes(of: home.journal()) == torn)
    disk.change { $0.goodWrites = .max }
    #expect(writer.retry() == .saved)
    #expect(try home.transcripts.find("last").read().events == Array(events[..<4]) + [mended])
    #expect(try bytes(of: home.journal() + ".torn").count == tornBytes + 1)
  }
}
