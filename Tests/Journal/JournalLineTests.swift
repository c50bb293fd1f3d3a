import Foundation
import Interview
import Practice
import Testing

@testable import Journal

struct JournalLineTests {
  @Test func `the checksum is CRC-32C`() {
    let line =
      #"{"v":1,"seq":4,"type":"answerSkipped","at":"2026-11-21T10:15:03.120Z","mono":3120,"cmd":3,"turn":1"#
    #expect(CRC32C.hex(of: line.utf8) == Array("821ed561".utf8))
    #expect(CRC32C.checksum(of: "123456789".utf8) == 0xe306_9283)
  }

  @Test func `a line ends with the checksum of what stands before it`() throws {
    let at = try timestamp("2026-11-21T10:15:03.120Z")
    let line = try JournalLine(Event(seq: 4, at: at, mono: 3120, cmd: 3, body: .continued))
    #expect(
      String(decoding: line.bytes, as: UTF8.self)
        == #"{"v":1,"seq":4,"type":"continued","at":"2026-11-21T10:15:03.120Z","mono":3120,"cmd":3,"crc":"4cf31ad9"}"#
    )
  }

  @Test func `what this version does not know stays in the line`() throws {
    let content =
      #"{"v":1,"seq":4,"type":"continued","at":"2026-11-21T10:15:03.120Z","mono":3120,"cmd":3,"mood":"calm""#
    let sealed =
      Array(content.utf8) + Array(#","crc":""#.utf8) + CRC32C.hex(of: content.utf8)
      + Array(#""}"#.utf8)
    let line = try JournalLine(reading: sealed)
    #expect(line.bytes == sealed)
    #expect(line.json["mood"] == .string("calm"))
    #expect(line.event.body == .continued)
  }

  @Test func `every event is read again as it was written`() throws {
    for event in try sampleEvents() {
      #expect(try JournalLine(reading: JournalLine(event).bytes).event == event)
    }
  }

  @Test func `a line in which one bit was turned is not read`() throws {
    let whole = try JournalLine(try answer(3, "My answer")).bytes
    for at in whole.indices {
      for bit in 0..<8 {
        var bytes = whole
        bytes[at] ^= 1 << bit
        #expect(throws: LineDamage.self) { try JournalLine(reading: bytes) }
      }
    }
  }

  @Test func `a forgotten line has no more than its place and its time`() throws {
    let bytes = JournalLine.forgotten(seq: 7, at: try timestamp("2026-11-21T10:15:03.120Z"))
    let line = try JournalLine(reading: bytes)
    #expect(line.json.members?.map(\.name) == ["v", "seq", "type", "at", "crc"])
    #expect(line.event.body == .forgotten)
  }
}
