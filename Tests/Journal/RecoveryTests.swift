import Foundation
import Interview
import Practice
import Testing

@testable import Journal

struct RecoveryTests {
  /// The bytes of the sample journal.
  private func sample() throws -> [UInt8] {
    try sampleEvents().flatMap { event -> [UInt8] in try JournalLine(event).bytes + [0x0A] }
  }

  @Test(arguments: [0, 512], 0..<4)
  func `wherever a journal is cut, no whole record and no later one is lost`(
    padding: Int, quarter: Int
  ) throws {
    let home = try TemporaryHome()
    let whole = try sample()
    let events = try sampleEvents()
    let ends = whole.indices.filter { whole[$0] == 0x0A }
    for cut in stride(from: quarter, through: whole.count, by: 4) {
      try home.put(Array(whole[..<cut]) + [UInt8](repeating: 0, count: padding))
      // A record is whole as soon as its last brace is there.
      let complete = ends.count { $0 <= cut }
      let writer = try JournalWriter(
        opening: home.transcripts.find("last"), calls: .withoutSync)
      #expect(writer.contents?.events == Array(events.prefix(complete)), "cut at \(cut)")
      let torn = complete == 0 ? cut : max(0, cut - (ends[complete - 1] + 1))
      #expect(writer.contents?.tornBytes == torn, "cut at \(cut)")
      var added: [Event] = []
      if let tornBytes = writer.tornBytes {
        added.append(try event(complete, .recovered(tornBytes: tornBytes)))
      }
      added.append(try event(complete + added.count, .continued))
      #expect(writer.append(added) == .saved, "cut at \(cut)")
      let kept = complete == 0 ? [] : Array(whole[...ends[complete - 1]])
      let expected = try added.reduce(kept) { try $0 + JournalLine($1).bytes + [0x0A] }
      #expect(try bytes(of: home.journal()) == expected, "cut at \(cut)")
      if torn > 0 {
        let aside = try bytes(of: home.journal() + ".torn")
        #expect(aside == Array(whole[(cut - torn)..<cut]) + [0x0A], "cut at \(cut)")
        #expect(try mode(of: home.journal() + ".torn") == 0o600)
      } else {
        #expect(!FileManager.default.fileExists(atPath: home.journal() + ".torn"))
      }
    }
  }

  @Test func `opening alone changes nothing on disk`() throws {
    let home = try TemporaryHome()
    let cut = try sample().dropLast(20) + [0, 0, 0]
    try home.put(Array(cut))
    do {
      let writer = try JournalWriter(opening: home.transcripts.find("last"))
      #expect(writer.tornBytes ?? 0 > 0)
    }
    _ = try home.transcripts.find("last").read()
    #expect(try bytes(of: home.journal()) == Array(cut))
  }

  @Test func `damage within is passed over, told by its line and never removed`() throws {
    let home = try TemporaryHome()
    let lines = try sampleEvents().map { try JournalLine($0).bytes }
    var damaged = lines
    damaged[2] = Array("rubbish \u{FF}".utf8) + [0xFF, 0xFE]
    damaged[4][30] ^= 1
    damaged[6] = [0, 0, 0, 0] + lines[6]
    damaged[7] = [0, 0]
    let whole: [UInt8] = Array(damaged.joined(separator: [0x0A])) + [0x0A]
    try home.put(whole)
    let writer = try JournalWriter(opening: home.transcripts.find("last"))
    let contents = try #require(writer.contents)
    #expect(contents.events.map(\.seq) == [0, 1, 3, 5, 6, 8, 9])
    #expect(
      contents.damage == [
        .init(line: 3, why: .noChecksum), .init(line: 5, why: .wrongChecksum),
        .init(line: 7, why: .nulBytes(count: 4)), .init(line: 8, why: .nulBytes(count: 2)),
      ])
    #expect(
      contents.gaps == [
        .init(line: 4, expected: 2, found: 3), .init(line: 6, expected: 4, found: 5),
        .init(line: 9, expected: 7, found: 8),
      ])
    #expect(contents.damage.first?.description == "line 3: it has no checksum")
    #expect(contents.gaps.first?.description == "line 4: event 2 was expected, not 3")
    #expect(!contents.isWhole)
    #expect(writer.tornBytes == nil)
    #expect(writer.append([try event(10, .continued)]) == .saved)
    #expect(try bytes(of: home.journal()).starts(with: whole))
  }

  @Test func `a journal of a newer format is refused before anything is changed`() throws {
    let home = try TemporaryHome()
    let content = #"{"v":2,"seq":0,"type":"started","at":"2026-11-21T10:15:03.120Z""#
    let line =
      content + #","crc":""# + String(decoding: CRC32C.hex(of: content.utf8), as: UTF8.self)
    let stored = Array((line + "\"}\nrest").utf8)
    try home.put(stored)
    let transcript = try home.transcripts.find("last")
    let newer = JournalError.newerFormat(path: home.journal(), version: 2, known: 1)
    #expect(throws: newer) { try transcript.read() }
    #expect(throws: newer) { try JournalWriter(opening: transcript) }
    #expect(throws: newer) {
      try transcript.forget(.session, at: Timestamp(milliseconds: 0), drafts: home.drafts)
    }
    #expect(try bytes(of: home.journal()) == stored)
  }

  @Test func `a last line that was written to its end stays, even if it cannot be understood`()
    throws
  {
    let home = try TemporaryHome()
    let content = #"{"v":1,"seq":0,"type":"answerSkipped","at":"2026-11-21T10:15:03.120Z""#
    let seal = #","crc":""# + String(decoding: CRC32C.hex(of: content.utf8), as: UTF8.self) + "\"}"
    try home.put(Array((content + seal).utf8))
    let writer = try JournalWriter(opening: home.transcripts.find("last"))
    #expect(writer.contents?.damage.map(\.line) == [1])
    #expect(writer.tornBytes == 0)
    let added = try event(1, .recovered(tornBytes: 0))
    #expect(writer.append([added]) == .saved)
    let expected = try Array((content + seal + "\n").utf8) + JournalLine(added).bytes + [0x0A]
    #expect(try bytes(of: home.journal()) == expected)
  }

  @Test func `the reader gets through any bytes`() throws {
    var chance = SeededGenerator(seed: 20_261_121)
    let whole = try sample()
    for _ in 0..<400 {
      var bytes = whole
      for _ in 0...chance.below(8) {
        let at = chance.below(bytes.count)
        switch chance.below(5) {
        case 0: bytes[at] = UInt8(chance.below(256))
        case 1: bytes.removeSubrange(at..<min(bytes.count, at + chance.below(300)))
        case 2: bytes.insert(contentsOf: [0, 0x0A, 0x7B], at: at)
        case 3: bytes.append(contentsOf: bytes[at...].prefix(chance.below(500)))
        default: bytes[at] = 0x0A
        }
        if bytes.isEmpty { bytes = whole }
      }
      let contents = try JournalContents(bytes, path: "x")
      #expect(contents.lines.count <= contents.stretches.count)
      let what: WhatToForget = chance.below(2) == 0 ? .session : .answer(turn: 1)
      let rewritten = Rewriting(contents, without: what, at: Timestamp(milliseconds: 0))
      #expect(try JournalContents(rewritten.bytes, path: "x").tornBytes == 0)
    }
    for length in 0..<400 {
      let noise = (0..<length).map { _ in UInt8(chance.below(256)) }
      #expect(try JournalContents(noise, path: "x").events.isEmpty)
    }
  }

  @Test func `numbers at the edge of what a number can be are damage, and stop nothing`() throws {
    let lines = try [Int.max, Int.min, 0, Int.max].flatMap { seq -> [UInt8] in
      try JournalLine(
        Event(seq: seq, at: Timestamp(milliseconds: 0), mono: 0, cmd: 0, body: .continued)
      ).bytes + [0x0A] + Array("rubbish\n".utf8)
    }
    let contents = try JournalContents(lines, path: "x")
    #expect(contents.events.count == 1)
    #expect(contents.damage.count == 7)
    let rewriting = Rewriting(contents, without: .session, at: Timestamp(milliseconds: 0))
    #expect(try JournalContents(rewriting.bytes, path: "x").damage.isEmpty)
  }
}
