import Interview
import Practice

/// A session as a whole: at its end, and as a line of the list.
extension ReadingSentences {
  /// How many questions were answered, tried again, skipped and not asked.
  static func tally(answered: Int, tried: Int, skipped: Int, left: Int) -> String {
    var parts = ["\(count(answered, "question")) answered"]
    if tried > 0 { parts.append("\(count(tried, "second try"))") }
    if skipped > 0 { parts.append("\(skipped) skipped") }
    if left > 0 { parts.append("\(left) not asked") }
    return parts.joined(separator: ", ") + "."
  }

  /// What was given in one medium; figures of different media are never added up.
  static func figures(_ figures: Figures, replies: Int) -> String {
    var parts = [count(figures.parts - replies, "answer")]
    if replies > 0 { parts[0] += " and \(count(replies, "reply"))" }
    if figures.words > 0 { parts.append(count(figures.words, "word")) }
    parts.append(time(milliseconds: figures.elapsed))
    if figures.overtime >= 1000 {
      parts.append("\(time(milliseconds: figures.overtime)) of it over time")
    }
    if figures.medium.isVerbatim, let pace = figures.pace, pace > 0 {
      parts.append("\(count(pace, "word")) a minute")
    }
    return "\(capitalized(figures.medium.rawValue)): \(parts.joined(separator: ", "))."
  }

  /// One line for a question at the end of a session.
  static func row(
    _ turn: Turn, at place: Int, about subject: String?, numbers: Bool
  ) -> String {
    let subject = turn.again == nil ? subject.map(sanitizedLine) ?? "Question" : "Once more"
    let lead = "\(place). \(subject): "
    if turn.isSkipped { return lead + "skipped." }
    guard let answer = turn.answer else { return lead + "no answer is kept." }
    guard turn.question.kind != .general, let assessment = turn.score?.assessment else {
      let words = answer.text.isEmpty ? "" : "\(count(wordCount(answer.text), "word")), "
      return lead + words + taken(answer) + "."
    }
    if assessment.overall.gate == "unscorable" {
      return lead + "not scored. "
        + overall(of: assessment, kind: turn.question.kind, numbers: numbers)
    }
    let level = level(assessment.overall, band: false, numbers: numbers)
    let thin = assessment.thinElements.map { element in
      let verdict = assessment.elements[element].verdict
      return "\(element.rawValue) \(verdict == .shown ? "thin" : word(for: verdict))"
    }
    return lead + level + (thin.isEmpty ? "" : "; \(list(thin))") + "."
  }

  /// What to practise next, with the reason.
  static func next(_ thin: ThinElement, of answers: Int) -> String {
    "Work next on the \(thin.element.rawValue): the thinnest part in \(thin.answers) of "
      + "\(count(answers, "answer"))."
  }

  /// Which ECQ has the least evidence.
  static func next(_ need: QualificationNeed, numbers: Bool) -> String {
    let reason: String
    if need.answers == 0 {
      reason = "no answer yet"
    } else if let level = need.level {
      let words = shortWords(forOverall: (level.count + 50) / 100, numbers: numbers)
      reason = "\(count(need.answers, "answer")), \(words)"
    } else {
      reason = "\(count(need.answers, "answer")), none with a level"
    }
    return "ECQ with the least evidence: \(sanitizedLine(need.ecq.title)), \(reason)."
  }

  /// An element that is thin in some answers: `result thin in 2`.
  static func thin(_ thin: ThinElement) -> String {
    "\(thin.element.rawValue) thin in \(thin.answers)"
  }

  /// A session in a line of the list.
  static func historyLine(
    day: String, kind: SessionKind?, ecqs: [String], answers: Int, thin: ThinElement?,
    levels: [Int], isEnded: Bool, numbers: Bool
  ) -> String {
    let subject = ecqs.isEmpty ? "" : ": \(list(ecqs.map(sanitizedLine)))"
    var facts = [count(answers, "answer")]
    if let thin {
      facts.append(self.thin(thin))
    } else if !levels.isEmpty {
      facts.append(self.levels(levels, numbers: numbers))
    }
    facts.append(isEnded ? "ended" : "can be resumed")
    return "\(day) \(kind.map(name) ?? "session")\(subject); \(facts.joined(separator: "; "))."
  }

  /// Levels in a list, the highest first.
  private static func levels(_ levels: [Int], numbers: Bool) -> String {
    Set(levels).sorted(by: >).map { level in
      let words = shortWords(forOverall: level, numbers: numbers)
      let times = levels.count { $0 == level }
      return times == 1 ? words : "\(times) times \(words)"
    }.joined(separator: ", ")
  }

  static func name(_ kind: SessionKind) -> String {
    switch kind {
    case .drill: "drill"
    case .mock: "mock panel"
    case .board: "board interview"
    }
  }

  static let forgottenSession = "A session whose words were removed."
  static let emptySession = "A session that did not begin."
}
