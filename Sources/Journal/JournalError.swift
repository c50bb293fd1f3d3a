/// Why a journal could not be written, read or found, and what is wrong with one that could.
public enum JournalError: Error, Hashable, Sendable {
  /// A system call failed with this code; `doing` is a verb such as `write`.
  case cannot(_ doing: String, path: String, failure: SystemFailure)
  /// The disk took a part of a record; what it took was cut off again.
  case shortWrite(path: String, wrote: Int, of: Int)
  case noJSON(type: String)
  case alreadyExists(path: String)
  case inUse(path: String)
  case notYours(path: String, owner: Int)
  case noRegularFile(path: String)
  case newerFormat(path: String, version: Int, known: Int)
  case noSession(_ words: String, known: [String])
  case ambiguous(_ words: String, matches: [String])
  case noAnswer(turn: Int, known: [Int])
  case draftUnreadable(path: String)
  /// Others than its owner may read or write it.
  case openToOthers(path: String, mode: Int)
  case littleSpace(path: String, free: Int)
  /// The medium failed, and all records were written again to a new file.
  indirect case movedToNewFile(to: String, because: JournalError)
}

extension JournalError {
  /// Whether the medium itself failed, so that the open file is not to be trusted any more.
  var isOfTheMedium: Bool {
    guard case .cannot(_, _, let failure) = self else { return false }
    return failure.isOfTheMedium
  }
}

extension JournalError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .cannot(let doing, let path, let failure):
      "cannot \(doing) '\(path)': \(failure)"
    case .shortWrite(let path, let wrote, let count):
      "the disk took only \(wrote) of \(count) bytes for '\(path)' (free some space on it)"
    case .noJSON(let type):
      "an event of the type '\(type)' cannot be written as JSON (the others are)"
    case .alreadyExists(let path):
      "there is already a transcript '\(path)' (a new session needs another id)"
    case .inUse(let path):
      "the transcript '\(path)' is in use by another rehearse (end that session first)"
    case .notYours(let path, let owner):
      "the transcript '\(path)' belongs to user \(owner) (only its owner may go on with it)"
    case .noRegularFile(let path):
      "'\(path)' is no regular file (a transcript is one, and no link)"
    case .newerFormat(let path, let version, let known):
      "'\(path)' is in format \(version) of a later rehearse (this one reads up to format \(known))"
    case .noSession(let words, []):
      "no session '\(words)' (there are none yet)"
    case .noSession(let words, let known):
      "no session '\(words)' (there are: \(Self.few(known)); or 'last', or a number from the list)"
    case .ambiguous(let words, let matches):
      "'\(words)' fits \(matches.count) sessions (\(Self.few(matches)); give more of the id)"
    case .noAnswer(let turn, []):
      "no answer to question '\(turn)' (the session has none)"
    case .noAnswer(let turn, let known):
      "no answer to question '\(turn)' (there are: \(known.map(String.init).joined(separator: ", ")))"
    case .draftUnreadable(let path):
      "the draft '\(path)' cannot be read (it is left as it is; remove it to go on without)"
    case .openToOthers(let path, let mode):
      "others may open '\(path)' (its mode is \(String(mode, radix: 8)); 600 keeps it to you)"
    case .littleSpace(let path, let free):
      "only \(free / 1024) KiB are free for '\(path)' (1024 KiB would be enough to start)"
    case .movedToNewFile(let to, let failure):
      "\(failure); every record was written again to '\(to)', which holds from now on"
    }
  }

  private static func few(_ names: [String]) -> String {
    let shown = names.prefix(8).joined(separator: ", ")
    return names.count > 8 ? "\(shown) and \(names.count - 8) more" : shown
  }
}
