import Interview
import Practice

/// What a person reads after an answer and its follow-up, in coached mode.
public struct AnswerFeedback: Sendable {
  let turn: Turn
  let numbers: Bool
  let isWarmUp: Bool

  /// `numbers` shows levels as numbers after their words; a warm-up is told what was heard, no level.
  public init(turn: Turn, numbers: Bool = true, isWarmUp: Bool = false) {
    self.turn = turn
    self.numbers = numbers
    self.isWarmUp = isWarmUp
  }

  /// The report in parts, each of one or several lines: the first at once, the next for each `/more`.
  public var blocks: [String] {
    guard let score = turn.score, let answer = turn.answer else {
      return [ReadingSentences.unread(turn)]
    }
    let assessment = score.assessment
    if isWarmUp { return warmUp(score, answer).blocks }
    if assessment.overall.gate == "unscorable" { return [overall(assessment)] }
    let reading =
      [overall(assessment), length(answer)] + elements(score)
      + credits(assessment).map(ReadingSentences.praise)
    let improvements = improvements(score)
    return [change, reading.joined(separator: "\n")].compactMap(\.self)
      + (improvements.isEmpty
        ? [ReadingSentences.nothingToMend] : improvements.map(ReadingSentences.toMend))
  }

  /// For the screen-reader profile: one sentence with its counts, then one thing for each `/more`.
  public var spoken: [String] {
    guard let score = turn.score, let answer = turn.answer else {
      return [ReadingSentences.unread(turn)]
    }
    if isWarmUp { return warmUp(score, answer).spoken }
    let isRead = score.assessment.overall.gate != "unscorable"
    let improvements = isRead ? improvements(score) : []
    let credits = isRead ? credits(score.assessment) : []
    let change = isRead ? change : nil
    let first = ReadingSentences.spoken(
      question: turn.number, score.assessment, kind: turn.question.kind, numbers: numbers,
      rest: ReadingSentences.rest(
        improvements: improvements.count, credits: credits.count, hasChange: change != nil))
    return [first] + improvements + [change].compactMap(\.self)
      + credits.map(ReadingSentences.praise)
  }

  private var change: String? {
    FollowUpChange(of: turn).map { ReadingSentences.followUp($0, numbers: numbers) }
  }

  private var isStory: Bool { turn.question.kind != .general }

  private func warmUp(_ score: Turn.Score, _ answer: Part) -> WarmUpFeedback {
    WarmUpFeedback(
      score.assessment, of: turn.text(ofParts: score.parts), length: length(answer))
  }

  private func overall(_ assessment: Assessment) -> String {
    let isRead = assessment.overall.gate != "unscorable"
    return isRead && !isStory
      ? ReadingSentences.general
      : ReadingSentences.overall(of: assessment, kind: turn.question.kind, numbers: numbers)
  }

  private func length(_ answer: Part) -> String {
    let replies = turn.verbatimParts.filter { $0.number > 0 }
    let words = replies.reduce(0) { $0 + wordCount($1.text) }
    let length = ReadingSentences.length(
      answer, allowed: turn.question.answer, kind: turn.question.kind)
    return replies.isEmpty
      ? length : "\(length) \(ReadingSentences.replies(words, count: replies.count))"
  }

  private func elements(_ score: Turn.Score) -> [String] {
    guard isStory else { return [] }
    let text = turn.text(ofParts: score.parts)
    return Element.allCases.map {
      ReadingSentences.element($0, score.assessment.elements[$0], in: text, numbers: numbers)
    }
  }

  /// Praise stands on a quote or does not stand.
  private func credits(_ assessment: Assessment) -> [Finding] {
    assessment.findings.filter { $0.severity == .credit && !$0.quote.isEmpty }
  }

  private func improvements(_ score: Turn.Score) -> [String] {
    Improvements(
      score.assessment, of: turn.text(ofParts: score.parts), fillsUp: isStory
    ).lines
  }
}
