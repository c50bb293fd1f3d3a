import Foundation
import Interview
import Practice
import Testing

@testable import Journal

struct FailingDiskTests {
  private let full = -Int(ENOSPC)

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
