import Interview

/// One session on disk: the files that hold it.
public struct Transcript: Hashable, Sendable {
  public let name: TranscriptName
  /// The folder of its year.
  public let folder: String
  /// The journals that are there, in order; the last one holds everything and is the one to read.
  let parts: [Int]

  public var id: SessionID { name.id }
  public var start: Timestamp { name.start }

  /// The journal that is to be read.
  public var path: String { path(part: parts.last ?? 1) }

  /// The readable transcript beside the journal, whether or not it has been written.
  public var readable: String { folder + "/" + name.stem + ".md" }

  func path(part: Int) -> String { folder + "/" + name.file(part: part) }
}

extension Transcript {
  /// Looks again which parts there are.
  func current() throws(JournalError) -> Transcript {
    let parts = try Folder(folder).names()
      .compactMap { TranscriptName.read(file: $0) }.filter { $0.name == name }.map(\.part)
    return Transcript(name: name, folder: folder, parts: parts.sorted())
  }

  /// Every other file that begins with the session's name: torn ends, readable transcripts, rests.
  func filesBeside() throws(JournalError) -> [String] {
    try Folder(folder).names()
      .filter { $0.hasPrefix(name.stem + ".") || $0.hasPrefix(name.stem + "_part") }
      .filter { TranscriptName.read(file: $0) == nil }
      .map { folder + "/" + $0 }
  }
}
