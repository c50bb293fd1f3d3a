import Interview
import Practice
import Reports
import TestSupport
import Testing

struct RetryTests {
  /// A reading with a result, and so many acts of a group.
  func reading(_ text: String, level: Int, result: Verdict, groupActs: Int) -> Assessment {
    var reading = Story.assessment(
      of: text, level: level, low: level, high: level,
      [
        .challenge: .init(level: 4, verdict: .shown, share: Hundredths(25)),
        .context: .init(level: 3, verdict: .shown, share: Hundredths(25)),
        .action: .init(level: 3, verdict: .shown, share: Hundredths(25)),
        .result: .init(
          level: result == .shown ? 4 : 1, verdict: result, share: Hundredths(25)),
      ])
    reading.findings = Array(repeating: Story.we(in: text), count: groupActs)
    if result == .notFound { reading.findings.append(Story.noResult(in: text)) }
    return reading
  }

  func words(_ count: Int) -> String {
    Array(repeating: "word", count: count).joined(separator: " ")
  }

  @Test func `a second try is told by what changed, in words and counts`() throws {
    let first = try Story.turn(
      words(410), reading("", level: 3, result: .notFound, groupActs: 5))
    let again = try Story.turn(words(290), reading("", level: 3, result: .shown, groupActs: 1))
    #expect(
      Retry(first: first, again: again).paragraph
        == "Result: not found, now shown. “We” in the action: 5, now 1. 410 words, now 290.")
  }

  @Test func `a level that moved is told in words, with numbers only where they are wanted`()
    throws
  {
    let first = try Story.turn("One.", reading("", level: 2, result: .shown, groupActs: 0))
    var better = reading("", level: 4, result: .shown, groupActs: 0)
    better.elements.action.level = 5
    let again = try Story.turn("Two.", better)
    #expect(
      Retry(first: first, again: again).lines == [
        "Overall: hints at the competence (2 of 5); now convinces, with one follow-up question (4 of 5).",
        "Action: shown, 3 of 5, now 5 of 5.",
      ])
    #expect(
      Retry(first: first, again: again, numbers: false).lines == [
        "Overall: hints at the competence; now convinces, with one follow-up question.",
        "Action: shown, now with more to show it.",
      ])
  }

  @Test func `what a reply brought out before counts as found when it is now said at once`()
    throws
  {
    let first = try Story.turn(
      "One two.", reading("", level: 3, result: .notFound, groupActs: 0), reply: "Three.",
      reading("", level: 3, result: .shown, groupActs: 0))
    let again = try Story.turn(
      "One three.", reading("", level: 3, result: .shown, groupActs: 0))
    #expect(Retry(first: first, again: again).lines == ["Result: not found, now shown."])
  }

  @Test func `a try that changed nothing is told so`() throws {
    let reading = reading("", level: 3, result: .shown, groupActs: 2)
    let first = try Story.turn("One two three.", reading)
    let again = try Story.turn("Three two one.", reading)
    #expect(
      Retry(first: first, again: again).lines == [
        "Nothing that is counted has changed; it has 3 words, as before."
      ])
    #expect(
      Retry(first: first, again: first).lines == [
        "The same words as before, and so the same reading."
      ])
  }

  @Test func `a try that can no longer be read is told so, without its elements`() throws {
    let first = try Story.turn("One two.", reading("", level: 3, result: .shown, groupActs: 0))
    let again = try Story.turn("Three.", Story.unscorable)
    #expect(
      Retry(first: first, again: again).lines == [
        "Overall: shows the competence in part (3 of 5); now cannot be scored.",
        "2 words, now 1.",
      ])
  }

  @Test func `of a general question only counts and lengths are compared`() throws {
    let first = try Story.turn(
      words(9), reading("", level: 2, result: .shown, groupActs: 2), kind: .general)
    let again = try Story.turn(
      words(7), reading("", level: 4, result: .notFound, groupActs: 0), kind: .general)
    #expect(
      Retry(first: first, again: again).lines == [
        "“We” in the action: 2, now 0.", "9 words, now 7.",
      ])
  }

  @Test func `of spoken answers only the times are compared, never with typed ones`() throws {
    let first = try Story.turn("", nil, medium: .spoken, seconds: 275)
    let again = try Story.turn("", nil, medium: .spoken, seconds: 200)
    #expect(
      Retry(first: first, again: again).lines == [
        "4:35, now 3:20.", "0:35 over the time, now within the time.",
      ])
    let typed = try Story.turn(words(3), reading("", level: 2, result: .shown, groupActs: 0))
    #expect(
      Retry(first: first, again: typed).lines == ["Nothing that can be compared has changed."])
  }
}
