import Interview
import Practice

/// The readable transcript of a session, in Markdown; made from its events and so rebuildable at any time.
public struct TranscriptPage: Sendable {
  let session: Session
  let framework: Framework?

  /// `framework` is the session's, where this program knows it.
  public init(_ session: Session, framework: Framework?) {
    self.session = session
    self.framework = framework
  }

  public var markdown: String {
    ([heading] + session.turns.map(section) + [ending]).joined(separator: "\n\n") + "\n"
  }

  private var heading: String {
    guard let start = session.start else { return "# A session whose beginning cannot be read" }
    let moment = session.log.first.map { LocalTime($0.at, zone: start.zone).description } ?? ""
    var facts = [
      "Session \(start.session), \(moment)",
      "Framework: \(framework?.titleWithDates ?? start.framework)",
      "Mode: \(start.plan.mode.rawValue); asked by \(start.module)",
      "Read by \(start.scorer)",
    ]
    if start.clockRate != 1 {
      facts.append("The clock ran \(start.clockRate) times as fast as real time")
    }
    if let opening = start.plan.opening { facts.append(opening) }
    return (["# \(title(start.kind))", ""] + facts.map { "- \(Markdown.inline($0))" })
      .joined(separator: "\n")
  }

  private func title(_ kind: SessionKind) -> String {
    switch kind {
    case .drill: "Timed ECQ drill"
    case .mock: "Mock panel"
    case .board: "Structured board interview"
    }
  }

  private func section(_ turn: Turn) -> String {
    guard !turn.isUnreadable else { return unreadable(turn) }
    var blocks = ["## \(turn.number). \(Markdown.inline(turn.question.text))", "*\(about(turn))*"]
    if let context = turn.question.context { blocks.append(Markdown.quote(context)) }
    if !turn.question.parts.isEmpty {
      blocks.append(turn.question.parts.map { "- \(Markdown.inline($0))" }.joined(separator: "\n"))
    }
    let isOpen = session.track(turn.track)?.openTurn?.number == turn.number && !session.isEnded
    if turn.isSkipped { blocks.append("Skipped.") }
    if turn.answer == nil, !turn.isSkipped {
      blocks.append(isOpen ? "Not answered yet." : "No answer is kept.")
    }
    if let answer = turn.answer { blocks.append(words("Answer", answer)) }
    for (index, probe) in turn.probes.enumerated() {
      blocks.append("**Probe:** \(Markdown.inline(probe.text))")
      let isAwaited = isOpen && !turn.skipped.contains(index + 1)
      blocks.append(
        turn.part(index + 1).map { words("Reply", $0) }
          ?? (isAwaited ? "Not answered yet." : "Passed over."))
    }
    for part in turn.parts where part.number > turn.probes.count {
      blocks.append(words("Reply", part))
    }
    if let score = turn.score { blocks.append(reading(score, of: turn)) }
    return blocks.joined(separator: "\n\n")
  }

  /// An answer of which the question's own line could not be read.
  private func unreadable(_ turn: Turn) -> String {
    (["## \(turn.number). (The question cannot be read.)"]
      + turn.parts.map { words($0.number == 0 ? "Answer" : "Reply", $0) })
      .joined(separator: "\n\n")
  }

  private func about(_ turn: Turn) -> String {
    var facts: [String] = []
    if let again = turn.again { facts.append("another try at question \(again)") }
    if let ecq = turn.question.ecq { facts.append(framework?.ecq(ecq)?.title ?? ecq) }
    if let competency = turn.question.competency {
      facts.append(framework?.competency(competency)?.title ?? competency)
    }
    facts.append(turn.question.kind.rawValue)
    if let source = turn.question.source { facts.append("source: \(source)") }
    return Markdown.inline(facts.joined(separator: "; "))
  }

  private func words(_ name: String, _ part: Part) -> String {
    var facts = [part.medium.rawValue, ReadingSentences.time(milliseconds: part.elapsed)]
    if part.overtime > 0 {
      facts.append("\(ReadingSentences.time(milliseconds: part.overtime)) over time")
    }
    if !part.text.isEmpty {
      facts.append(ReadingSentences.count(wordCount(part.text), "word"))
    }
    let marks = part.marks.map {
      "\($0.element.rawValue) from \(ReadingSentences.time(milliseconds: $0.at))"
    }
    if !part.medium.isVerbatim { facts.append("\(part.medium.rawValue), not scored") }
    let head = "**\(name)** (\((facts + marks).joined(separator: ", ")))"
    return part.text.isEmpty ? head : head + "\n\n" + Markdown.quote(part.text)
  }

  private func reading(_ score: Turn.Score, of turn: Turn) -> String {
    let report = ReadingReport(score.assessment, of: turn.text(ofParts: score.parts))
    let rest = report.lines.dropFirst().map { "- \(Markdown.inline($0))" }
    return (["**Reading.** \(Markdown.inline(report.overall))", ""] + rest)
      .joined(separator: "\n")
  }

  private var ending: String {
    let figures = session.figures.map { figures in
      let words = figures.words > 0 ? ", \(ReadingSentences.count(figures.words, "word"))" : ""
      return
        "- \(figures.medium.rawValue): \(ReadingSentences.count(figures.parts, "answer"))\(words), "
        + "\(ReadingSentences.time(milliseconds: figures.elapsed))"
        + (figures.overtime > 0
          ? ", \(ReadingSentences.time(milliseconds: figures.overtime)) of it over time" : "")
    }
    let notes = session.notes.map { "- Note: \(Markdown.inline($0.text))" }
    let failures = session.failures.map {
      "- The module '\(Markdown.inline($0.module))' stopped (\(Markdown.inline($0.message))); the plan went on in order."
    }
    let end =
      session.endReason.map { "Ended: \(Markdown.inline($0))." } ?? "Not ended: it can be resumed."
    return (["---", "", end, ""] + figures + notes + failures + ["", ReadingSentences.disclaimer])
      .joined(separator: "\n")
  }
}
