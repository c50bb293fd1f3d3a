import Interview
import Testing

struct TextTests {
  @Test func `escape codes, controls and bidi overrides are taken out of what is shown`() {
    #expect(
      sanitized("a\u{1b}[31mb\u{7}\u{9b}2J\u{202e}c\u{2066}d\u{feff}\u{e0041}\u{0}e")
        == "a[31mb2Jcde")
  }

  @Test func `line feeds and tabs stay, carriage returns become line feeds`() {
    #expect(sanitized("a\r\nb\rc\td\r") == "a\nb\nc\td\n")
    #expect(sanitizedLine("a\r\nb\tc") == "a b c")
  }

  @Test func `letters of every script stay`() {
    #expect(sanitized("Ünïcode – 北京, नमस्ते, 👩‍🌾") == "Ünïcode – 北京, नमस्ते, 👩‍🌾")
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("2000-02-29", 11_016), ("2026-11-21", 20_778), ("1969-12-31", -1),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func `a date and its number of days belong together`(text: String, days: Int) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.daysSinceEpoch == days)
    #expect(CalendarDate(daysSinceEpoch: days).description == text)
  }

  @Test(arguments: ["2025-02-29", "2025-13-01", "2025-1-1", "25-01-01", "2025-01-0x", "0000-01-01"])
  func `a day that does not exist is no date`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: [
    ("2026-11-21T10:15:03.120Z", 1_795_256_103_120), ("1970-01-01T00:00:00.000Z", 0),
    ("1969-12-31T23:59:59.999Z", -1),
  ])
  func `a moment and its milliseconds belong together`(text: String, milliseconds: Int) {
    #expect(Timestamp(text)?.milliseconds == milliseconds)
    #expect(Timestamp(milliseconds: milliseconds).description == text)
  }

  @Test func `chance from a seed is the published SplitMix64`() {
    var chance = SeededGenerator(seed: 1_234_567)
    let numbers = (0..<3).map { _ in chance.next() }
    #expect(
      numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test func `shuffling keeps every element and is the same for the same seed`() {
    var first = SeededGenerator(seed: 42)
    var second = SeededGenerator(seed: 42)
    let shuffled = first.shuffled(Array(1...20))
    #expect(shuffled == second.shuffled(Array(1...20)))
    #expect(shuffled.sorted() == Array(1...20))
    #expect(shuffled != Array(1...20))
  }

  @Test func `case and white space do not change a question's revision, words do`() {
    func question(_ text: String) -> Question {
      Question(
        bank: "b", id: "q", text: text, kind: .behavioral, framework: "f", think: 1, answer: 1)
    }
    #expect(question("Tell  us\nmore.").revision == question("tell us more.").revision)
    #expect(question("Tell us more.").revision != question("Tell us less.").revision)
    #expect(question("Tell us more.").revision.count == 16)
  }
}
