import Foundation
import Interview
import Practice
import TestSupport
import Testing

@testable import Journal

struct FullDiskTests {
  @Test(.enabled(if: SmallDisk.canBeMade, "a small disk can only be mounted by root"))
  func `a disk that fills up in the middle of an answer loses nothing`() throws {
    let disk = try #require(SmallDisk())
    let folders = Folders(environment: ["REHEARSE_HOME": disk.path], home: "/nowhere")
    let ballast = disk.path + "/ballast"
    #expect(
      FileManager.default.createFile(atPath: ballast, contents: Data(count: 40 * 1024)))
    let events = try sampleEvents()
    let name = try TranscriptName(start: events[0].at, id: sessionID("7k3m9qzp"))
    let writer = try JournalWriter(creating: name, in: folders)
    #expect(writer.warnings.count == 1)
    #expect(writer.warnings.first?.description.hasPrefix("only 2") == true)
    #expect(writer.append(Array(events[..<4])) == .saved)
    let path = writer.transcript.path
    let before = try bytes(of: path)
    let long = try answer(4, String(repeating: "We moved every truck. ", count: 2000))
    let outcome = writer.append([long])
    guard case .held(let why) = outcome else {
      Issue.record("the disk was not full")
      return
    }
    #expect("\(why)".contains("free some"))
    #expect(try bytes(of: path) == before)
    #expect(writer.unsaved == [long])
    #expect(writer.append([try event(5, .timeExpired(turn: 1))]) != .saved)
    try FileManager.default.removeItem(atPath: ballast)
    #expect(writer.retry() == .saved)
    #expect(writer.unsaved.isEmpty)
    let contents = try writer.transcript.read()
    #expect(contents.isWhole)
    #expect(contents.events.map(\.seq) == Array(0...5))
    #expect(contents.events[4] == long)
  }

  @Test(.enabled(if: SmallDisk.canBeMade, "a small disk can only be mounted by root"))
  func `a session that begins on a full disk is written when there is room`() throws {
    let disk = try #require(SmallDisk())
    let folders = Folders(environment: ["REHEARSE_HOME": disk.path], home: "/nowhere")
    let ballast = disk.path + "/ballast"
    #expect(
      FileManager.default.createFile(atPath: ballast, contents: Data(count: 64 * 1024)))
    let events = try sampleEvents()
    let name = try TranscriptName(start: events[0].at, id: sessionID("7k3m9qzp"))
    let writer = try JournalWriter(creating: name, in: folders)
    for event in events { #expect(writer.append([event]) != .saved) }
    #expect(writer.unsaved == events)
    try FileManager.default.removeItem(atPath: ballast)
    #expect(writer.retry() == .saved)
    #expect(try writer.transcript.read().events == events)
  }
}
