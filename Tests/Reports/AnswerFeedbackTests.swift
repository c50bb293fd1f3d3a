import Interview
import Practice
import Reports
import TestSupport
import Testing

struct AnswerFeedbackTests {
  @Test func `an answer without a reply is told by its level, length, elements and improvements`()
    throws
  {
    let feedback = AnswerFeedback(turn: try Story.turn())
    #expect(
      feedback.blocks == [
        """
        It shows the competence in part (3 of 5, perhaps 2 to 4).
        16 words, about 0:07 when spoken; typed in 2:00. About 250 make a story.
        Challenge: shown (4 of 5): “Two offices had lost half of their inspectors.”
        Context: implied, but no sentence says it (2 of 5).
        Action: shown (3 of 5): “I merged the queues.”
        Result: not found.
        """,
        "To mend: “We moved 31 people.” The answer ends here, and no sentence says what came of it. What was different afterwards, and for whom?",
        "To mend: “We moved” The act is told of a group; the board cannot credit it to you. What was your own part in it?",
        "To mend: “Two offices had lost half of their inspectors.” The context can be guessed at, but no sentence says it. Who was involved, and what made it hard?",
      ])
  }

  @Test func `a reply is told first, by what it changed and the sentence that did it`() throws {
    let turn = try Story.turn(reply: Story.reply, Story.both)
    #expect(
      AnswerFeedback(turn: turn).blocks.first
        == "Without the follow-up: Result not found. With it: shown. The sentence that did it: “The backlog fell from 1,900 cases to 210.” Say it the first time."
    )
  }

  @Test func `with the numbers off the words are left`() throws {
    let turn = try Story.turn(reply: Story.reply, Story.both)
    #expect(
      AnswerFeedback(turn: turn, numbers: false).blocks == [
        "Without the follow-up: Result not found. With it: shown. The sentence that did it: “The backlog fell from 1,900 cases to 210.” Say it the first time.",
        """
        It convinces, with one follow-up question.
        16 words, about 0:07 when spoken; typed in 2:00. About 250 make a story. The reply adds 8 words.
        Challenge: shown, “Two offices had lost half of their inspectors.”
        Context: implied, but no sentence says it.
        Action: shown, “I merged the queues.”
        Result: shown, “The backlog fell from 1,900 cases to 210.”
        Well done: “1,900 cases to 210” The outcome can be measured.
        """,
        "To mend: “We moved” The act is told of a group; the board cannot credit it to you. What was your own part in it?",
        "To mend: “Two offices had lost half of their inspectors.” The context can be guessed at, but no sentence says it. Who was involved, and what made it hard?",
      ])
  }

  @Test func `a reply that changed nothing is not spoken of`() throws {
    let turn = try Story.turn(reply: "I do not recall.", Story.first)
    #expect(try #require(AnswerFeedback(turn: turn).blocks.first).hasPrefix("It shows"))
  }

  @Test func `a reply that raised the level alone is told by the level`() throws {
    var higher = Story.first
    higher.overall = .init(level: 4, low: 3, high: 5)
    let turn = try Story.turn(reply: "It took nine weeks.", higher)
    #expect(
      AnswerFeedback(turn: turn).blocks.first
        == "Without the follow-up, it shows the competence in part (3 of 5). With it, it convinces, with one follow-up question (4 of 5). Say it the first time."
    )
    #expect(
      AnswerFeedback(turn: turn, numbers: false).blocks.first
        == "Without the follow-up, it shows the competence in part. With it, it convinces, with one follow-up question. Say it the first time."
    )
  }

  @Test func `a habit is named once, with how often it was seen`() throws {
    var reading = Story.first
    reading.findings = [
      Story.we(in: Story.answer), Story.we("We", in: Story.answer),
      Story.we("moved", in: Story.answer),
    ]
    let blocks = AnswerFeedback(turn: try Story.turn(Story.answer, reading)).blocks
    #expect(
      blocks[1]
        == "To mend: “We moved” The act is told of a group; the board cannot credit it to you. 2 more like it. What was your own part in it?"
    )
  }

  @Test func `at most three things are to be mended, the gravest first`() throws {
    var reading = Story.first
    reading.findings = ["a", "b", "c"].map {
      Story.finding($0, .hint, "I", in: Story.answer, message: "Seen \($0).", fix: "Why?")
    }
    reading.findings.append(Story.noResult(in: Story.answer))
    let feedback = AnswerFeedback(turn: try Story.turn(Story.answer, reading))
    #expect(
      Array(feedback.spoken.dropFirst()) == [
        "“We moved 31 people.” The answer ends here, and no sentence says what came of it. What was different afterwards, and for whom?",
        "“I” Seen a. Why?",
        "“I” Seen b. Why?",
      ])
  }

  @Test func `praise without a quote is left out`() throws {
    var reading = Story.both
    reading.findings = reading.findings.map { finding in
      var bare = finding
      if bare.severity == .credit { bare.quote = "" }
      return bare
    }
    let turn = try Story.turn(reply: Story.reply, reading)
    #expect(!AnswerFeedback(turn: turn).blocks.joined().contains("Well done"))
  }

  @Test func `four words are told what a story needs`() throws {
    let turn = try Story.turn("I do not know.", Story.unscorable)
    #expect(
      AnswerFeedback(turn: turn).blocks == [
        "Too little to read: 4 words. About 250 make a story."
      ])
    #expect(
      AnswerFeedback(turn: turn).spoken == [
        "Reading of question 1: Too little to read: 4 words. About 250 make a story."
      ])
  }

  @Test(arguments: [
    (0, "Nothing to read yet. About 250 make a story."),
    (1, "Too little to read: 1 word. About 250 make a story."),
    (40, "Not scored. This does not answer the question yet. About 250 make a story."),
    (300, "Not scored. This does not answer the question yet."),
  ])
  func `what cannot be scored is told why, and how long a story is while it is short`(
    words: Int, text: String
  ) {
    var reading = Story.unscorable
    reading.words = words
    #expect(ReadingSentences.overall(of: reading) == text)
  }

  @Test func `a general question has findings and a length, but neither level nor elements`()
    throws
  {
    let turn = try Story.turn(kind: .general)
    #expect(
      AnswerFeedback(turn: turn).blocks == [
        """
        A question of this kind is not told as a story, so it has no level.
        16 words, about 0:07 when spoken; typed in 2:00.
        """,
        "To mend: “We moved 31 people.” The answer ends here, and no sentence says what came of it. What was different afterwards, and for whom?",
        "To mend: “We moved” The act is told of a group; the board cannot credit it to you. What was your own part in it?",
      ])
    #expect(
      AnswerFeedback(turn: turn).spoken.first
        == "Reading of question 1: 16 words, no level for a question of this kind. 2 things to mend, one for each /more."
    )
  }

  @Test func `an answer in which nothing was found is told so`() throws {
    var reading = Story.first
    reading.findings = []
    reading.probes = []
    #expect(
      AnswerFeedback(turn: try Story.turn(Story.answer, reading)).blocks.last
        == "The rules found nothing to mend.")
  }

  @Test func `an answer over its speaking time is told by how much`() throws {
    let answer = Array(repeating: "word", count: 630).joined(separator: " ")
    let block = try #require(
      AnswerFeedback(turn: try Story.turn(answer, seconds: 635)).blocks.first)
    #expect(
      block.contains(
        "630 words, about 4:30 when spoken, 0:30 over the 4:00 allowed; typed in 10:35, 0:35 over time."
      ))
  }

  @Test func `what was spoken is timed and not read`() throws {
    let turn = try Story.turn("", nil, medium: .spoken, seconds: 190)
    #expect(
      AnswerFeedback(turn: turn).blocks == [
        "Question 1: spoken in 3:10. What is spoken is timed and not read."
      ])
  }

  @Test func `no escape code of an answer or a module reaches the report`() throws {
    var reading = Story.first
    reading.findings[0].message = "\u{1b}[2Jseen"
    let answer = Story.answer.split(separator: "I merged").joined(separator: "\u{1b}]0;x")
    let blocks = AnswerFeedback(turn: try Story.turn(answer, reading)).blocks
    #expect(!blocks.joined().unicodeScalars.contains { $0 != "\n" && $0.value < 0x20 })
  }

  @Test func `an element that is shown but thin is told on how little it rests`() throws {
    var reading = Story.first
    reading.findings = []
    reading.elements.action.level = 2
    let blocks = AnswerFeedback(turn: try Story.turn(Story.answer, reading)).blocks
    #expect(
      blocks.contains(
        "To mend: “I merged the queues.” The action rests on this sentence alone. Which step was yours?"
      ))
  }
}
