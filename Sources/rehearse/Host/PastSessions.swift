import ECQPrompts
import Interview
import Journal
import Practice

/// What earlier sessions tell about what to practise next; transcripts that cannot be read are passed over.
struct PastSessions {
  /// The newest sessions tell enough.
  static let limit = 500

  private let folders: Folders
  private let transcripts: [Transcript]

  /// `sessions` are all there are, the newest first, where they were listed already.
  init(in folders: Folders, of sessions: [Transcript]? = nil) {
    self.folders = folders
    let all = sessions ?? (try? Transcripts(in: folders).list()) ?? []
    transcripts = Array(all.prefix(Self.limit))
  }

  var history: History {
    guard !transcripts.isEmpty else { return History() }
    var cache = HistoryCache(in: folders, version: Version.number)
    let entries = transcripts.flatMap { transcript in
      cache.entries(of: transcript) { Self.entries(of: transcript) }
    }
    cache.save()
    return History(entries: entries)
  }

  private static func entries(of transcript: Transcript) -> [History.Entry]? {
    guard let contents = try? transcript.read() else { return nil }
    let session = Session(contents.events)
    guard session.start?.module != WarmUp.id else { return [] }
    return session.historyEntries(on: transcript.start.date)
  }
}
