import Interview
import TestSupport
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

  /// Every line of a session with each of its numbers replaced in turn.
  @Test(arguments: [Int.max, Int.min, -1, 1 << 53, 1 << 54])
  func `no number in a journal can bring the fold to a stop`(extreme: Int) throws {
    var stage = try Stage(
      plan: Samples.plan([Samples.question("one"), Samples.question("two", ecq: "results")]))
    try stage.perform(.set(.typing(40)))
    try stage.answer("I led.", after: 60)
    try stage.settle()
    try stage.perform(.pause(why: "telephone"))
    try stage.perform(.proceed)
    try stage.perform(.extend(ms: 60_000))
    try stage.wait(400)
    try stage.perform(.undo)
    let lines = try stage.session.log.map { try $0.json() }
    for (index, line) in lines.enumerated() {
      for variant in replacing(numbersIn: line, by: extreme) {
        var events = stage.session.log
        guard let event = try? Event(json: variant) else { continue }
        events[index] = event
        var stage = Stage(Session(events))
        _ = stage.session.owed
        _ = stage.session.figures
        _ = try? stage.wait(3600)
        _ = try? stage.perform(.extend(ms: 60_000))
      }
    }
  }

  private func replacing(numbersIn json: JSONValue, by extreme: Int) -> [JSONValue] {
    switch json {
    case .number: [.int(extreme)]
    case .array(let elements):
      elements.indices.flatMap { index in
        replacing(numbersIn: elements[index], by: extreme).map { new in
          var changed = elements
          changed[index] = new
          return .array(changed)
        }
      }
    case .object(let members):
      members.indices.flatMap { index in
        replacing(numbersIn: members[index].value, by: extreme).map { new in
          var changed = members
          changed[index].value = new
          return .object(changed)
        }
      }
    case .null, .bool, .string: []
    }
  }
}
