import Interview
import Practice

/// An answer as a whole: its length, what was heard of it, and the report in one breath.
extension ReadingSentences {
  /// How long a written answer is, and how long it would be when spoken.
  static func length(_ answer: Part, allowed seconds: Int, kind: QuestionKind) -> String {
    let words = wordCount(answer.text)
    let spoken = words * 60_000 / SpeakingTime.pace
    let over = spoken - seconds * 1000
    let beyond =
      seconds > 0 && over >= 1000
      ? ", \(time(milliseconds: over)) over the \(time(milliseconds: seconds * 1000)) allowed" : ""
    let duration =
      answer.medium == .typed ? ", about \(time(milliseconds: spoken)) when spoken\(beyond)" : ""
    let isShort = kind != .general && words < storyLength / 2
    return "\(count(words, "word"))\(duration); \(taken(answer))."
      + (isShort ? " \(wantedLength(kind))" : "")
  }

  /// How long it took: `typed in 7:42, 0:35 over time`.
  static func taken(_ part: Part) -> String {
    let over = part.overtime >= 1000 ? ", \(time(milliseconds: part.overtime)) over time" : ""
    return "\(part.medium.rawValue) in \(time(milliseconds: part.elapsed))\(over)"
  }

  /// Why there is no reading of this turn.
  static func unread(_ turn: Turn) -> String {
    if turn.isSkipped { return "Question \(turn.number): skipped." }
    guard let answer = turn.answer else { return "Question \(turn.number): no answer is kept." }
    let taken = "Question \(turn.number): \(taken(answer))."
    guard answer.medium.isVerbatim else {
      let marks = answer.marks.map { "\($0.element.rawValue) from \(time(milliseconds: $0.at))" }
      let heard = marks.isEmpty ? "" : " \(sentence(list(marks)))"
      let why =
        answer.medium == .notes
        ? "Notes are kept and not read." : "What is spoken is timed and not read."
      return "\(taken)\(heard) \(why)"
    }
    let words = count(wordCount(answer.text), "word")
    let why =
      turn.question.kind.isScored
      ? "It has not been read yet." : "An answer of this kind is not scored."
    return "Question \(turn.number): \(words), \(self.taken(answer)). \(why)"
  }

  /// How many words the replies to follow-ups added.
  static func replies(_ words: Int, count number: Int) -> String {
    number == 1
      ? "The reply adds \(count(words, "word"))."
      : "\(number) replies add \(count(words, "word"))."
  }

  static let general = "A question of this kind is not told as a story, so it has no level."

  /// Praise with the words that earned it.
  static func praise(_ finding: Finding) -> String {
    "Well done: \(quoted(finding.quote)) \(sentence(finding.message))"
  }

  static func toMend(_ improvement: String) -> String { "To mend: \(improvement)" }

  static let nothingToMend = "The rules found nothing to mend."

  /// The report as one breath for the ear; `rest` says what the next `/more` will tell.
  static func spoken(
    question number: Int, _ assessment: Assessment, kind: QuestionKind, numbers: Bool,
    rest: String
  ) -> String {
    let lead = "Reading of question \(number)"
    if assessment.overall.gate == "unscorable" {
      return "\(lead): \(overall(of: assessment, kind: kind, numbers: numbers))"
    }
    if kind == .general {
      let words = count(assessment.words, "word")
      return "\(lead): \(words), no level for a question of this kind. \(rest)"
    }
    let level =
      words(forOverall: assessment.overall.level)
      + (numbers ? ", \(assessment.overall.level) of 5" : "")
    return "\(lead): \(level). \(elementsInWords(assessment.elements)) \(rest)"
  }

  /// What there is to come, with its counts.
  static func rest(improvements: Int, credits: Int, hasChange: Bool) -> String {
    var later: [String] = []
    if hasChange { later.append("what the follow-up changed") }
    if credits > 0 { later.append("\(count(credits, "thing")) done well") }
    guard improvements > 0 else {
      return nothingToMend + (later.isEmpty ? "" : " For each /more: \(list(later)).")
    }
    let then = later.isEmpty ? "" : ", then \(list(later))"
    return "\(count(improvements, "thing")) to mend, one for each /more\(then)."
  }

  static let heardHeading = "What was heard of each part:"
  static let warmUpNote = "This was the warm-up; it gets no level."

  /// What was heard of an element in a warm-up, with the words themselves.
  static func heard(_ element: Element, _ verdict: Verdict, quotes: [String]) -> String {
    let name = capitalized(element.rawValue)
    let words = quotes.map(quoted).joined(separator: " ")
    return switch verdict {
    case .notFound: "\(name): nothing heard yet."
    case .implied where quotes.isEmpty: "\(name): hinted at, not said in a sentence."
    case .implied: "\(name): hinted at in \(words)"
    case .shown: "\(name): \(words.isEmpty ? "heard." : words)"
    }
  }

  static func heardCount(_ number: Int, length: String) -> String {
    "Warm-up: \(number) of the 4 parts heard. \(length)"
  }
}
