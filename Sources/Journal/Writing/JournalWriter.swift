import Interview
import Practice

/// Appends a session's events to its journal, and keeps all of them in memory besides.
///
/// A class, because it owns the one open and locked file of a session; the lock goes with it. A
/// disk that fails never stops a session: what it did not take is held, and tried again with every
/// later event.
public final class JournalWriter {
  /// What became of an append.
  public enum Outcome: Hashable, Sendable {
    /// Everything is in the file, and what must outlive a power cut was synced.
    case saved
    /// Something is in memory only; `unsaved` tells what.
    case held(JournalError)
  }

  /// What was in the journal when it was opened; nil for a new one.
  public let contents: JournalContents?

  private var stored: StoredLines
  /// The events that this writer was given; they are the last of the stored lines.
  private var given: [Event] = []
  private var unwritable: [Event] = []
  private var found: [JournalError] = []

  /// Begins a journal; throws only where that name is taken already.
  ///
  /// A folder that cannot be written is no reason to stop: `append` tries again.
  public convenience init(
    creating name: TranscriptName, in folders: Folders
  ) throws(JournalError) {
    try self.init(creating: name, in: folders, calls: .real)
  }

  init(creating name: TranscriptName, in folders: Folders, calls: DiskCalls) throws(JournalError) {
    contents = nil
    let folder = folders.transcripts + "/" + name.year
    stored = StoredLines(
      new: Transcript(name: name, folder: folder, parts: [1]), calls: calls)
    do {
      try stored.create()
    } catch {
      if case .alreadyExists = error { throw error }
      found.append(error)
    }
    warnAboutSpace()
  }

  /// Goes on with a journal: locks it, and reads it before anything is changed.
  ///
  /// Its end is mended with the first append. Where `tornBytes` is not nil, that append should
  /// begin with a `recovered` event.
  public convenience init(opening transcript: Transcript) throws(JournalError) {
    try self.init(opening: transcript, calls: .real)
  }

  init(opening transcript: Transcript, calls: DiskCalls) throws(JournalError) {
    var newest = try transcript.current()
    var file = try OpenFile.locked(newest.path, calls: calls)
    // Another program may have begun a new part between the look and the lock.
    var again = try transcript.current()
    while again.path != newest.path {
      newest = again
      file = try OpenFile.locked(newest.path, calls: calls)
      again = try transcript.current()
    }
    let contents = try JournalContents(file.readAll(), path: newest.path)
    let status = try file.status()
    self.contents = contents
    stored = StoredLines(
      file, size: status.size, contents: contents, of: again, calls: calls)
    if status.mode & 0o077 != 0 {
      found.append(.openToOthers(path: newest.path, mode: status.mode))
    }
    warnAboutSpace()
  }

  /// The session's files; another part is added when a sync fails.
  public var transcript: Transcript { stored.transcript }

  /// What the person should know: what was found at the start, and every failed sync.
  public var warnings: [JournalError] { found + stored.moves }

  /// The size of the torn end that was found on opening, 0 where only its line feed was missing or
  /// NUL bytes followed it; nil where the end was whole.
  public var tornBytes: Int? { contents?.mending?.torn.count }

  /// The events that are in memory only.
  public var unsaved: [Event] { unwritable + given.suffix(stored.unsavedCount) }

  /// Takes the events, writes each with one call, and syncs where one of them calls for it.
  public func append(_ events: [Event]) -> Outcome {
    for event in events {
      do {
        stored.add(try JournalLine(event))
        given.append(event)
      } catch {
        unwritable.append(event)
      }
    }
    return retry()
  }

  /// Tries to write what is held.
  public func retry() -> Outcome {
    do {
      try stored.flush()
    } catch {
      return .held(error)
    }
    guard let event = unwritable.first else { return .saved }
    return .held(.noJSON(type: event.body.type))
  }

  /// Tries to write what is held, and waits until everything is on the medium.
  public func finish() -> Outcome {
    stored.syncAll()
    return retry()
  }

  private func warnAboutSpace() {
    let folder = stored.transcript.folder
    if let free = Folder(folder).freeSpace, free < 1 << 20 {
      found.append(.littleSpace(path: folder, free: free))
    }
  }
}
