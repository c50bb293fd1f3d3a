import Foundation
import Interview
import Practice
import Testing

@testable import Journal

struct WritingTests {
  @Test func `folders are for the owner alone, and so are files`() throws {
    let home = try TemporaryHome()
    try home.write(try sampleEvents())
    try home.drafts.save(
      Draft(turn: 1, part: 0, text: "x", at: timestamp("2026-11-21T10:15:00.000Z")),
      of: sessionID("7k3m9qzp"))
    var files = 0
    for path in try [""] + FileManager.default.subpathsOfDirectory(atPath: home.path) {
      var isFolder: ObjCBool = false
      let full = home.path + "/" + path
      #expect(FileManager.default.fileExists(atPath: full, isDirectory: &isFolder))
      #expect(try mode(of: full) == (isFolder.boolValue ? 0o700 : 0o600), "\(path)")
      if !isFolder.boolValue { files += 1 }
    }
    #expect(files == 2)
  }

  @Test func `a name that is taken is never written to`() throws {
    let home = try TemporaryHome()
    try home.put(Array("mine".utf8))
    #expect(throws: JournalError.alreadyExists(path: home.journal())) {
      try JournalWriter(creating: home.name(), in: home.folders)
    }
    #expect(try bytes(of: home.journal()) == Array("mine".utf8))
  }

  @Test func `a session has one writer at a time, and another one each its own`() throws {
    let home = try TemporaryHome()
    let events = try sampleEvents()
    let first = try JournalWriter(creating: home.name(), in: home.folders)
    let other = try JournalWriter(creating: home.name("00000001"), in: home.folders)
    let transcript = try home.transcripts.find("7k3m9qzp")
    for event in events {
      #expect(first.append([event]) == .saved)
      #expect(other.append([event]) == .saved)
      #expect(throws: JournalError.inUse(path: home.journal())) {
        try JournalWriter(opening: transcript)
      }
    }
    #expect(first.unsaved.isEmpty && other.unsaved.isEmpty)
    for session in try home.transcripts.list() { #expect(try session.read().events == events) }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/flock")))
  func `another process cannot take the lock, and can when the writer is gone`() throws {
    let home = try TemporaryHome()
    func canBeLocked() throws -> Bool {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
      process.arguments = ["--nonblock", home.journal(), "true"]
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus == 0
    }
    do {
      let writer = try JournalWriter(creating: home.name(), in: home.folders)
      #expect(writer.append([try event(0, .continued)]) == .saved)
      // Closing another descriptor of the file must not drop the lock.
      _ = try home.transcripts.find("last").read()
      #expect(try !canBeLocked())
      #expect(writer.append([try event(1, .continued)]) == .saved)
    }
    #expect(try canBeLocked())
  }

  @Test func `a kill costs nothing that was written, and gives the lock back`() async throws {
    let home = try TemporaryHome()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = home.path as String] in
      let folders = Folders(environment: ["REHEARSE_HOME": path], home: "/nowhere")
      let events = try sampleEvents()
      let name = try TranscriptName(start: events[0].at, id: sessionID("7k3m9qzp"))
      let writer = try JournalWriter(creating: name, in: folders)
      for event in events[..<7] where writer.append([event]) != .saved { return }
      kill(getpid(), SIGKILL)
    }
    let events = try sampleEvents()
    let writer = try JournalWriter(opening: home.transcripts.find("last"))
    #expect(writer.contents?.events == Array(events[..<7]))
    #expect(writer.append(Array(events[7...])) == .saved)
    #expect(try home.transcripts.find("last").read().events == events)
  }

  @Test func `the lock goes with its writer`() throws {
    let home = try TemporaryHome()
    try home.write([try event(0, .continued)])
    let writer = try JournalWriter(opening: home.transcripts.find("last"))
    #expect(writer.append([try event(1, .continued)]) == .saved)
    #expect(try home.transcripts.find("last").read().events.count == 2)
  }

  @Test func `a lock on a file that was renamed away counts for nothing`() throws {
    let home = try TemporaryHome()
    try home.write([try event(0, .continued)])
    let old = try OpenFile.locked(home.journal())
    try FileManager.default.copyItem(atPath: home.journal(), toPath: home.journal() + ".new")
    try rename(home.journal() + ".new", over: home.journal())
    #expect(try !old.isStillAtItsPath())
    let new = try OpenFile.locked(home.journal())
    #expect(throws: JournalError.inUse(path: home.journal())) {
      try OpenFile.locked(home.journal())
    }
    #expect(try new.isStillAtItsPath())
  }

  @Test func `two programs on two sessions do not mix`() async throws {
    let home = try TemporaryHome()
    let ids = ["00000001", "00000002"]
    let (folders, names) = (home.folders, try ids.map { try home.name($0) })
    try await withThrowingTaskGroup(of: Void.self) { group in
      for name in names {
        group.addTask {
          let writer = try JournalWriter(creating: name, in: folders, calls: .withoutSync)
          for seq in 0..<300 {
            let text = String(repeating: name.id.text, count: 1 + seq)
            #expect(writer.append([try answer(seq, text)]) == .saved)
          }
        }
      }
      try await group.waitForAll()
    }
    for id in ids {
      let contents = try home.transcripts.find(id).read()
      #expect(contents.isWhole && contents.events.count == 300)
    }
  }

  @Test func `a link in the place of a journal is refused`() throws {
    let home = try TemporaryHome()
    try home.write([try event(0, .continued)])
    let transcript = try home.transcripts.find("last")
    try FileManager.default.moveItem(atPath: home.journal(), toPath: home.path + "/elsewhere")
    try FileManager.default.createSymbolicLink(
      atPath: home.journal(), withDestinationPath: home.path + "/elsewhere")
    let refusal = JournalError.noRegularFile(path: home.journal())
    #expect(throws: refusal) { try JournalWriter(opening: transcript) }
    #expect(throws: refusal) { try transcript.read() }
  }

  @Test func `a journal that others may read is told`() throws {
    let home = try TemporaryHome()
    try home.write([try event(0, .continued)])
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: home.journal())
    let writer = try JournalWriter(opening: home.transcripts.find("last"))
    #expect(writer.warnings == [.openToOthers(path: home.journal(), mode: 0o644)])
    #expect(
      writer.warnings.first?.description
        == "others may open '\(home.journal())' (its mode is 644; 600 keeps it to you)")
  }

  @Test(.enabled(if: getuid() == 0)) func `somebody else's journal is refused`() throws {
    let home = try TemporaryHome()
    try home.write([try event(0, .continued)])
    #expect(chown(home.journal(), 12_345, 12_345) == 0)
    #expect(throws: JournalError.notYours(path: home.journal(), owner: 12_345)) {
      try JournalWriter(opening: home.transcripts.find("last"))
    }
  }

  @Test func `what a person said or did and its score are synced, steps and clocks are not`() throws
  {
    let home = try TemporaryHome()
    let disk = FailingDisk(.init())
    let writer = try JournalWriter(creating: home.name(), in: home.folders, calls: disk.calls)
    var syncs: [Int] = []
    for event in try sampleEvents() {
      disk.change { $0.syncs = 0 }
      #expect(writer.append([event]) == .saved)
      syncs.append(disk.syncs)
    }
    // The first also makes the file's name durable.
    #expect(syncs == [2, 0, 0, 0, 1, 1, 0, 1, 1, 1])
    #expect(disk.writes == 10)
  }
}
