import Interview
import Testing

@testable import Practice

struct EventTests {
  let at = Timestamp("2026-11-21T10:15:03.120Z")

  @Test func `an event's members stand in the journal's order`() throws {
    let at = try #require(at)
    let event = Event(seq: 4, at: at, mono: 3120, cmd: 3, body: .answerSkipped(turn: 1, part: 0))
    #expect(
      try event.json().line
        == #"{"v":1,"seq":4,"type":"answerSkipped","at":"2026-11-21T10:15:03.120Z","mono":3120,"cmd":3,"turn":1,"part":0}"#
    )
  }

  @Test func `an event that this version does not know is kept as it was`() throws {
    let line =
      #"{"v":1,"seq":4,"type":"applauded","at":"2026-11-21T10:15:03.120Z","mono":3120,"cmd":3,"hands":2}"#
    let event = try Event(json: JSONValue(reading: line))
    #expect(event.body == .unknown(type: "applauded", members: .object([.init("hands", .int(2))])))
    #expect(try event.json().line == line)
  }

  @Test func `an absent optional member is read as nil`() throws {
    let line =
      #"{"v":1,"seq":4,"type":"paused","at":"2026-11-21T10:15:03.120Z","mono":3120,"cmd":3,"why":"user"}"#
    let event = try Event(json: JSONValue(reading: line))
    #expect(event.body == .paused(why: "user", limitMs: nil))
    #expect(try event.json().line == line)
  }
  @Test func `an event without members has none`() throws {
    let at = try #require(at)
    let event = Event(seq: 4, at: at, mono: 3120, cmd: 3, track: "b", body: .continued)
    #expect(try event.json().line.hasSuffix(#""cmd":3,"track":"b"}"#))
    #expect(try Event(json: event.json()) == event)
  }

  @Test func `a known event without its members is refused with the member's name`() throws {
    let line =
      #"{"v":1,"seq":4,"type":"answerSkipped","at":"2026-11-21T10:15:03.120Z","mono":3120,"cmd":3}"#
    #expect(throws: EventError.self) { try Event(json: JSONValue(reading: line)) }
  }
}
