import Interview
import Practice
import Reports
import TestSupport
import Testing

struct SpokenFeedbackTests {
  @Test func `for the ear a report is one breath with its counts, then one thing at a time`()
    throws
  {
    let spoken = AnswerFeedback(turn: try Story.turn()).spoken
    #expect(
      spoken == [
        "Reading of question 1: shows the competence in part, 3 of 5. Challenge and action shown, context implied, result not found. 3 things to mend, one for each /more.",
        "“We moved 31 people.” The answer ends here, and no sentence says what came of it. What was different afterwards, and for whom?",
        "“We moved” The act is told of a group; the board cannot credit it to you. What was your own part in it?",
        "“Two offices had lost half of their inspectors.” The context can be guessed at, but no sentence says it. Who was involved, and what made it hard?",
      ])
  }

  @Test func `what the follow-up changed and what was done well are announced and come last`()
    throws
  {
    let turn = try Story.turn(reply: Story.reply, Story.both)
    let spoken = AnswerFeedback(turn: turn, numbers: false).spoken
    #expect(
      spoken.first
        == "Reading of question 1: convinces, with one follow-up question. Challenge, action and result shown; context implied. 2 things to mend, one for each /more, then what the follow-up changed and 1 thing done well."
    )
    #expect(spoken.count == 5)
    #expect(spoken[3].hasPrefix("Without the follow-up: Result not found."))
    #expect(spoken[4] == "Well done: “1,900 cases to 210” The outcome can be measured.")
  }
}
