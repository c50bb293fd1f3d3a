import Interview
import Practice

/// What a session came to, told once at its end.
public struct SessionSummary: Sendable {
  let session: Session
  let framework: Framework?
  let numbers: Bool

  /// `framework` is the session's, where this program knows it.
  public init(session: Session, framework: Framework?, numbers: Bool = true) {
    self.session = session
    self.framework = framework
    self.numbers = numbers
  }

  /// The counts, a line for each question, and what to practise next: a block each.
  public var blocks: [String] {
    [counts, questions, next + [ReadingSentences.disclaimer]]
      .filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") }
  }

  /// All of it, one statement a line.
  public var lines: [String] { counts + questions + next + [ReadingSentences.disclaimer] }

  private var turns: [Turn] { session.turns }

  private var counts: [String] {
    let answered = turns.filter { $0.answer != nil }
    let asked = Set(turns.map(\.item))
    let tally = ReadingSentences.tally(
      answered: answered.count { $0.again == nil }, tried: answered.count { $0.again != nil },
      skipped: turns.count(where: \.isSkipped),
      left: session.start?.plan.items.count { !asked.contains($0.id) } ?? 0)
    return [tally]
      + session.figures.map { figures in
        let parts = turns.flatMap(\.parts).filter { $0.medium == figures.medium }
        return ReadingSentences.figures(figures, replies: parts.count { $0.number > 0 })
      }
  }

  private var questions: [String] {
    turns.map { turn in
      ReadingSentences.row(
        turn, at: place(of: turn), about: subject(of: turn.question), numbers: numbers)
    }
  }

  /// Its number among the questions of the plan; another try has that of the first.
  private func place(of turn: Turn) -> Int {
    let items = session.start?.plan.items ?? []
    return items.firstIndex { $0.id == turn.item }.map { $0 + 1 } ?? turn.number
  }

  private func subject(of question: Question) -> String? {
    if let ecq = question.ecq { return framework?.ecq(ecq)?.title ?? ecq }
    if let competency = question.competency {
      return framework?.competency(competency)?.title ?? competency
    }
    return question.kind == .general ? "General question" : nil
  }

  /// The weakest element over the answers, and the ECQ for which this session has least to show.
  private var next: [String] {
    guard let date = session.log.first?.at.date else { return [] }
    let entries = session.historyEntries(on: date)
    guard !entries.isEmpty else { return [] }
    let element = ThinElement(in: entries).map { thin in
      ReadingSentences.next(thin, of: entries.count { $0.overall != nil })
    }
    let needs = framework.map {
      QualificationNeed.order(History(entries: entries), framework: $0)
    }
    let ecq = needs?.first.map { ReadingSentences.next($0, numbers: numbers) }
    return [element, ecq].compactMap(\.self)
  }
}
