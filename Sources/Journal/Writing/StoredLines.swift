import Practice

/// The lines of a journal: in memory all of them, in the file as many as the disk has taken.
struct StoredLines {
  private struct Line {
    var bytes: [UInt8]
    var needsSync: Bool
  }

  private(set) var transcript: Transcript
  /// Every failure of the medium after which a new part was begun.
  private(set) var moves: [JournalError] = []

  private let calls: DiskCalls
  private var lines: [Line] = []
  private var file: JournalFile?
  /// How many of the lines are in the file, and how many of those a sync has made durable.
  private var written = 0
  private var synced = 0
  private var mending: Mending?
  private var syncIsDue = false
  private var folderSyncIsDue = false
  /// Why the file is given up: after a failed sync the system may take unwritten pages for written,
  /// and a disk that was pulled out never comes back under the same descriptor.
  private var lost: JournalError?
  /// Files that were given up stay locked, so that nobody takes one for the session.
  private var givenUp: [OpenFile] = []

  /// A journal that is to be made.
  init(new transcript: Transcript, calls: DiskCalls) {
    self.transcript = transcript
    self.calls = calls
  }

  /// A journal that was found, locked and read.
  init(
    _ file: OpenFile, size: Int, contents: JournalContents, of transcript: Transcript,
    calls: DiskCalls
  ) {
    self.transcript = transcript
    self.calls = calls
    self.file = JournalFile(file, whole: size)
    lines = contents.stretches.map { Line(bytes: $0.bytes, needsSync: false) }
    written = lines.count
    synced = lines.count
    mending = contents.mending
    // The mended end must be durable before anything is called saved.
    syncIsDue = mending != nil
  }

  /// How many of the last lines are in memory only.
  var unsavedCount: Int {
    // A file whose name is not durable may not be found again.
    if folderSyncIsDue { return lines.count }
    return lines.count - (lost == nil && !syncIsDue ? written : synced)
  }

  mutating func add(_ line: JournalLine) {
    lines.append(
      Line(bytes: line.bytes, needsSync: line.event.body.mustOutliveAPowerCut))
  }

  /// Has the next flush wait until everything is on the medium.
  mutating func syncAll() {
    if synced < lines.count { syncIsDue = true }
  }

  /// Brings everything to the disk that is not there yet.
  mutating func flush() throws(JournalError) {
    var failure: JournalError?
    do {
      if lost == nil { try writeUnlessLost() }
      if let lost { try beginNextPart(after: lost) }
    } catch {
      failure = error
    }
    if folderSyncIsDue, written > 0 {
      // The names of a folder can be synced again, unlike the pages of a file.
      try Folder(transcript.folder).sync(calls: calls)
      folderSyncIsDue = false
    }
    if let failure { throw failure }
  }

  private mutating func writeUnlessLost() throws(JournalError) {
    do {
      try writeRest()
    } catch {
      guard error.isOfTheMedium, file != nil else { throw error }
      lost = error
    }
  }

  private mutating func writeRest() throws(JournalError) {
    var file = try openFile()
    defer { self.file = file }
    if mending != nil, let size = try mending?.perform(on: file.file, calls: calls) {
      file.mended(to: size)
      mending = nil
    }
    var failure: JournalError?
    while failure == nil, written < lines.count {
      do {
        try file.append(lines[written].bytes)
        syncIsDue = syncIsDue || lines[written].needsSync
        written += 1
      } catch {
        failure = error
      }
    }
    // What the disk did take is made durable even if it did not take all.
    if syncIsDue, written > 0, failure?.isOfTheMedium != true {
      do {
        try file.file.sync()
        synced = written
        syncIsDue = false
      } catch {
        lost = error
        return
      }
    }
    if let failure { throw failure }
  }

  /// The open file, made anew where there is none or where somebody removed it.
  private mutating func openFile() throws(JournalError) -> JournalFile {
    if let file, try file.file.status().names > 0 { return file }
    try Folder(transcript.folder).make()
    let new = JournalFile(try OpenFile.lockedNew(transcript.path, calls: calls), whole: 0)
    file = new
    written = 0
    synced = 0
    mending = nil
    syncIsDue = true
    folderSyncIsDue = true
    return new
  }

  /// Makes the file before there is anything to write, to find out early what is wrong with it.
  mutating func create() throws(JournalError) {
    _ = try openFile()
  }

  /// Writes every line again to a new file, which then holds for every reader.
  private mutating func beginNextPart(after failure: JournalError) throws(JournalError) {
    try Folder(transcript.folder).make()
    let newest = try transcript.current()
    let part = (newest.parts.last ?? 1) + 1
    let path = transcript.path(part: part)
    let temporary = path + ".tmp"
    try removeFile(temporary)
    var next = JournalFile(try OpenFile.lockedNew(temporary, calls: calls), whole: 0)
    do {
      for line in lines { try next.append(line.bytes) }
      try next.file.sync()
      try rename(temporary, over: path)
    } catch {
      _ = try? removeFile(temporary)
      throw error
    }
    if let file { givenUp.append(file.file) }
    moves.append(.movedToNewFile(to: path, because: failure))
    file = next
    transcript = Transcript(
      name: transcript.name, folder: transcript.folder, parts: newest.parts + [part])
    written = lines.count
    synced = lines.count
    mending = nil
    syncIsDue = false
    lost = nil
    folderSyncIsDue = true
  }
}
