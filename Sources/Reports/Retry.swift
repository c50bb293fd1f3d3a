import Interview
import Practice

/// What a second try changed, in words and counts; nothing that stayed as it was.
///
/// The answers alone are compared, without what a follow-up brought out, so that what was said only
/// in a reply and is now said at once counts as found.
public struct Retry: Sendable {
  let first: Turn
  let again: Turn
  let numbers: Bool

  public init(first: Turn, again: Turn, numbers: Bool = true) {
    self.first = first
    self.again = again
    self.numbers = numbers
  }

  /// One line for each thing that changed, or the one that says that nothing did.
  public var lines: [String] {
    guard let before = first.answer, let after = again.answer else { return [] }
    let isVerbatim = before.medium.isVerbatim && after.medium.isVerbatim
    if isVerbatim, before.text == after.text { return [ReadingSentences.sameText] }
    let changes = readings + (isVerbatim ? length(before, after) : []) + times(before, after)
    guard changes.isEmpty else { return changes }
    return [
      isVerbatim
        ? ReadingSentences.nothingChanged(words: wordCount(after.text))
        : ReadingSentences.nothingCompared
    ]
  }

  /// The same as one paragraph.
  public var paragraph: String { lines.joined(separator: " ") }

  private var readings: [String] {
    guard let before = reading(of: first), let after = reading(of: again) else { return [] }
    let isStory = first.question.kind != .general
    return (isStory ? levels(before, after) : []) + counts(before, after)
  }

  private func reading(of turn: Turn) -> Assessment? {
    (turn.scores.first { $0.parts == [0] } ?? turn.score)?.assessment
  }

  private func levels(_ before: Assessment, _ after: Assessment) -> [String] {
    var lines: [String] = []
    let couldRead = [before, after].map { $0.overall.gate != "unscorable" }
    if before.overall.level != after.overall.level || couldRead[0] != couldRead[1] {
      lines.append(
        ReadingSentences.overallChange(before.overall, after.overall, numbers: numbers))
    }
    guard couldRead == [true, true] else { return lines }
    return lines
      + Element.allCases.compactMap { element in
        let (old, new) = (before.elements[element], after.elements[element])
        guard old.verdict != new.verdict || old.level != new.level else { return nil }
        return ReadingSentences.elementChange(element, old, new, numbers: numbers)
      }
  }

  /// How often each rule saw something; the lack of an element is told above already.
  private func counts(_ before: Assessment, _ after: Assessment) -> [String] {
    let lacks = Set(Element.allCases.map { "no-\($0.rawValue)" })
    var rules: [String] = []
    for rule in (before.findings + after.findings).map(\.rule) where !lacks.contains(rule) {
      if !rules.contains(rule) { rules.append(rule) }
    }
    return rules.compactMap { rule in
      let old = before.findings.count { $0.rule == rule }
      let new = after.findings.count { $0.rule == rule }
      return old == new ? nil : ReadingSentences.countChange(rule: rule, old, new)
    }
  }

  private func length(_ before: Part, _ after: Part) -> [String] {
    let (old, new) = (wordCount(before.text), wordCount(after.text))
    return old == new ? [] : [ReadingSentences.wordsChange(old, new)]
  }

  /// Times of one medium only; typing quickly is no merit, so of what is typed only the overtime.
  private func times(_ before: Part, _ after: Part) -> [String] {
    guard before.medium == after.medium else { return [] }
    var lines: [String] = []
    let (old, new) = (before.elapsed / 1000, after.elapsed / 1000)
    if before.medium != .typed, old != new {
      lines.append(ReadingSentences.timeChange(old * 1000, new * 1000))
    }
    let (late, later) = (before.overtime / 1000, after.overtime / 1000)
    if late != later { lines.append(ReadingSentences.overtimeChange(late * 1000, later * 1000)) }
    return lines
  }
}
