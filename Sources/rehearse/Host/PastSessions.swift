import Interview
import Journal
import Practice

/// What earlier sessions tell about what to practise next; transcripts that cannot be read are passed over.
struct PastSessions {
  /// The newest sessions tell enough.
  static let limit = 500

  private let transcripts: [Transcript]

  init(in folders: Folders) {
    transcripts = Array(((try? Transcripts(in: folders).list()) ?? []).prefix(Self.limit))
  }

  var history: History {
    History(entries: transcripts.flatMap { Self.entries(of: $0) })
  }

  private static func entries(of transcript: Transcript) -> [History.Entry] {
    guard let contents = try? transcript.read() else { return [] }
    let date = transcript.start.date
    return Session(contents.events).turns.filter { $0.answer != nil }.map { turn in
      let assessment = turn.score?.assessment
      return History.Entry(
        question: turn.question.key, ecq: turn.question.ecq,
        competency: turn.question.competency, date: date, overall: assessment?.overall.level,
        weakest: assessment?.weakestElement)
    }
  }
}

extension Assessment {
  /// The element with the lowest level; of equals the one that a board misses most.
  fileprivate var weakestElement: Element? {
    let byNeed: [Element] = [.result, .action, .challenge, .context]
    return byNeed.min { elements[$0].level < elements[$1].level }
  }
}
