import ECQPrompts
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
    let session = Session(contents.events)
    guard session.start?.module != WarmUp.id else { return [] }
    return session.historyEntries(on: transcript.start.date)
  }
}
