import Interview

extension Session {
  /// What this session adds to the history: a line for each answer, without a word of it.
  ///
  /// `weakest` is nil where no element is thin. A general question is not told as a story, so it
  /// has neither level nor weakest element.
  public func historyEntries(on date: CalendarDate) -> [History.Entry] {
    turns.filter { $0.answer != nil }.map { turn in
      let assessment = turn.question.kind == .general ? nil : turn.score?.assessment
      return History.Entry(
        question: turn.question.key, ecq: turn.question.ecq,
        competency: turn.question.competency, date: date, overall: assessment?.overall.level,
        weakest: assessment?.thinElements.first)
    }
  }
}
