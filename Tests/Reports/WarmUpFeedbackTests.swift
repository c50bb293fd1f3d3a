import Interview
import Practice
import Reports
import TestSupport
import Testing

struct WarmUpFeedbackTests {
  @Test func `a warm-up is told what was heard, part by part, with quotes and without a level`()
    throws
  {
    let feedback = AnswerFeedback(turn: try Story.turn(), isWarmUp: true)
    #expect(
      feedback.blocks == [
        """
        What was heard of each part:
          Challenge: “Two offices had lost half of their inspectors.”
          Context: hinted at, not said in a sentence.
          Action: “I merged the queues.”
          Result: nothing heard yet.
        16 words, about 0:07 when spoken; typed in 2:00. About 250 make a story.
        This was the warm-up; it gets no level.
        """
      ])
    #expect(
      feedback.spoken == [
        "Warm-up: 2 of the 4 parts heard. 16 words, about 0:07 when spoken; typed in 2:00. About 250 make a story. One part for each /more.",
        "Challenge: “Two offices had lost half of their inspectors.”",
        "Context: hinted at, not said in a sentence.",
        "Action: “I merged the queues.”",
        "Result: nothing heard yet.",
      ])
  }

  @Test func `a warm-up that cannot be read is told what it needs`() throws {
    let turn = try Story.turn("Fine, thank you all.", Story.unscorable)
    #expect(
      AnswerFeedback(turn: turn, isWarmUp: true).blocks == [
        "Too little to read: 4 words. About 250 make a story. This was the warm-up; it gets no level."
      ])
  }

  @Test func `a sentence that serves two parts is quoted under the one that it mainly serves`()
    throws
  {
    var reading = Story.first
    let merged = Story.span("I merged the queues.", in: Story.answer)
    let moved = Story.span("We moved 31 people.", in: Story.answer)
    reading.elements.result = .init(
      level: 2, verdict: .shown, share: Hundredths(30), evidence: [merged, moved])
    reading.sentences = [
      .init(
        start: merged.start, end: merged.end, role: .action, confidence: Hundredths(80),
        delta: Hundredths(0))
    ]
    let text = AnswerFeedback(turn: try Story.turn(Story.answer, reading), isWarmUp: true).blocks[0]
    #expect(text.contains("Action: “I merged the queues.”"))
    #expect(text.contains("Result: “We moved 31 people.”"))
  }
}
