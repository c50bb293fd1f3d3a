import Interview
import Testing

struct JSONTests {
  @Test(arguments: [
    #"{"b":1,"a":[true,false,null],"c":{"d":0.83}}"#, #""a\"b\\c\n\té""#, "[]", "{}", "-12.50e3",
  ])
  func `what is read is written back as it was`(text: String) throws {
    #expect(try JSONValue(reading: text).line == text)
  }

  @Test func `escapes of every kind are read`() throws {
    let text = #"[" \/ \b\f\r é 😀 \ud800 "]"#
    #expect(
      try JSONValue(reading: text).elements?.first?.string
        == " / \u{8}\u{c}\r é 😀 \u{FFFD} ")
  }

  @Test func `control and bidi characters are written as escapes`() {
    #expect(
      JSONValue.string("a\u{1b}[2J\u{9b}\u{202e}b").line == #""a\u001b[2J\u009b\u202eb""#)
  }

  @Test(arguments: [
    ("", 0), ("{", 1), (#"{"a" 1}"#, 5), ("[1,]", 3), ("01", 1), ("1.", 2), ("tru", 0),
    (#""abc"#, 4), ("[1] x", 4), ("\"a\u{1}\"", 2), (#""\x""#, 2), (#""\u12g4""#, 3),
  ])
  func `what is no JSON is refused at its byte`(text: String, at: Int) {
    let error = #expect(throws: JSONError.self) { try JSONValue(reading: text) }
    guard case .unexpected(at, _)? = error else {
      Issue.record("\(String(describing: error)) instead of byte \(at)")
      return
    }
  }

  @Test func `bytes that are not UTF-8 are refused at the first of them`() {
    #expect(throws: JSONError.notUTF8(at: 3)) {
      try JSONValue(reading: [0x22, 0x61, 0x62, 0xC3, 0x28, 0x22])
    }
  }

  @Test func `nesting without end is refused, not followed`() {
    #expect(throws: JSONError.tooDeep(at: 64, limit: 64)) {
      try JSONValue(reading: String(repeating: "[", count: 100_000))
    }
  }

  @Test func `members are written in the order in which the type names them`() throws {
    let probe = Probe(element: .result, text: "What changed?")
    #expect(
      try JSONValue(encoding: probe).line == #"{"element":"result","text":"What changed?"}"#)
  }

  @Test func `a list that is missing is read as empty`() throws {
    let text =
      #"{"bank":"b","id":"q","text":"Why?","kind":"general","framework":"f","think":1,"answer":2}"#
    let question = try JSONValue(reading: text).decoded(as: Question.self)
    #expect(question.probes.isEmpty)
    #expect(question.source == nil)
  }

  @Test func `an ECQ written before it had questions to ask oneself is still read`() throws {
    let text =
      #"{"id":"a","number":1,"title":"A","definition":"d","confidence":"verified","lineage":[],"competencies":[]}"#
    let ecq = try JSONValue(reading: text).decoded(as: ECQ.self)
    #expect(ecq == ECQ(id: "a", number: 1, title: "A", definition: "d", confidence: .verified))
  }

  @Test func `a member of the wrong kind is named`() throws {
    let json = try JSONValue(reading: #"{"element":"result","text":5}"#)
    let error = #expect(throws: DecodingError.self) { try json.decoded(as: Probe.self) }
    #expect(String(describing: error).contains("text was expected, not a number"))
  }

  @Test func `random bytes are refused or read, and never trap`() throws {
    var chance = SeededGenerator(seed: 11)
    let letters = Array(#"{}[]",:\ue1.-+0truefalsn "#.utf8) + [0x80, 0xC3, 0x00, 0xF0]
    for _ in 0..<20_000 {
      let bytes = (0..<chance.below(24)).map { _ in letters[chance.below(letters.count)] }
      guard let value = try? JSONValue(reading: bytes) else { continue }
      #expect(try JSONValue(reading: value.bytes) == value)
    }
  }
}
