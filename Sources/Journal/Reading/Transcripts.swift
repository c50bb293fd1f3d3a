import Interview
import Practice

/// The sessions that are kept, found again by what a person says of them.
public struct Transcripts: Hashable, Sendable {
  /// The folder of all transcripts, with a folder for each year.
  public let folder: String

  public init(in folders: Folders) {
    folder = folders.transcripts
  }

  /// Every session, the newest first; none where there is no folder yet.
  public func list() throws(JournalError) -> [Transcript] {
    var parts: [TranscriptName: [Int]] = [:]
    for year in try Folder(folder).names() where year.count == 4 && Int(year) != nil {
      for file in try Folder(folder + "/" + year).names() {
        guard let (name, part) = TranscriptName.read(file: file), name.year == year else {
          continue
        }
        parts[name, default: []].append(part)
      }
    }
    let all = parts.map { name, parts in
      Transcript(name: name, folder: folder + "/" + name.year, parts: parts.sorted())
    }
    // Names tell seconds only, so journals are asked where several have the same one.
    let sharing = Dictionary(grouping: all, by: \.start).mapValues(\.count)
    return all.map { transcript in
      let isAlone = sharing[transcript.start] == 1
      return (moment: isAlone ? transcript.start : transcript.firstMoment, transcript: transcript)
    }
    .sorted { a, b in
      let (first, second) = (a.transcript, b.transcript)
      if first.start != second.start { return first.start > second.start }
      return (a.moment, first.id.text) > (b.moment, second.id.text)
    }
    .map(\.transcript)
  }

  /// The session that `words` mean: an id or the start of one, `last`, or a number from the list.
  public func find(_ words: String) throws(JournalError) -> Transcript {
    let all = try list()
    let known = all.map(\.id.text)
    if words == "last", let newest = all.first { return newest }
    let start = SessionID.normal(words)
    let exact = all.filter { $0.id.text == start }
    if exact.isEmpty, let number = Int(words), (1...max(1, all.count)).contains(number),
      all.indices.contains(number - 1)
    {
      return all[number - 1]
    }
    let matches =
      exact.isEmpty ? all.filter { start.map($0.id.text.hasPrefix) ?? false } : exact
    guard let match = matches.first else { throw .noSession(words, known: known) }
    guard matches.count == 1 else { throw .ambiguous(words, matches: matches.map(\.id.text)) }
    return match
  }
}

extension Transcript {
  /// When the first line was written, where it can be read; it stands near the beginning of it.
  fileprivate var firstMoment: Timestamp {
    guard let head = try? OpenFile(path, for: .reading).readStart(240),
      let written = Self.value(of: "at", in: head[...])
    else { return start }
    return Timestamp(written) ?? start
  }
}
