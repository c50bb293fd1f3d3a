import Interview
import Practice

/// A session in one line: its day, what was practised, and how it went.
public struct HistoryLine: Sendable {
  let session: Session
  let framework: Framework?
  let numbers: Bool

  /// `framework` is the session's, where this program knows it.
  public init(_ session: Session, framework: Framework?, numbers: Bool = true) {
    self.session = session
    self.framework = framework
    self.numbers = numbers
  }

  public var text: String {
    guard let start = session.start, let first = session.log.first else {
      return session.log.contains { $0.body == .forgotten }
        ? ReadingSentences.forgottenSession : ReadingSentences.emptySession
    }
    let day = LocalTime(first.at, zone: start.zone).day
    let entries = session.historyEntries(on: day)
    return ReadingSentences.historyLine(
      day: day.description, kind: start.kind, ecqs: ecqs, answers: entries.count,
      thin: ThinElement(in: entries), levels: entries.compactMap(\.overall),
      isEnded: session.isEnded, numbers: numbers)
  }

  /// The ECQs that were asked, by their short names, each once.
  private var ecqs: [String] {
    var names: [String] = []
    for question in session.turns.map(\.question) {
      let id = question.ecq ?? question.competency.flatMap { framework?.ecq(ofCompetency: $0)?.id }
      guard let id else { continue }
      let ecq = framework?.ecq(id)
      let name = ecq?.shortTitle ?? ecq?.title ?? id
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}
