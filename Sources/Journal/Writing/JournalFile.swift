/// One file of a journal, open and locked, with the offset up to which it is known to be whole.
struct JournalFile {
  let file: OpenFile
  private(set) var whole: Int
  /// A failed write may have left bytes behind `whole`.
  private var hasRest = false

  init(_ file: OpenFile, whole: Int) {
    self.file = file
    self.whole = whole
  }

  /// Writes a line with one call; after a failure nothing of it stays in the file.
  mutating func append(_ line: [UInt8]) throws(JournalError) {
    if hasRest { try cutRest() }
    do {
      try file.write(line + [0x0A])
    } catch {
      hasRest = true
      try? cutRest()
      throw error
    }
    whole += line.count + 1
  }

  mutating func mended(to size: Int) {
    whole = size
  }

  private mutating func cutRest() throws(JournalError) {
    try file.shorten(to: whole)
    hasRest = false
  }
}

extension OpenFile {
  /// Opens a journal that is there, for its owner alone, and holds its lock.
  ///
  /// Whoever forgets a session renames a new file into the place of the old one, so a lock counts
  /// only where the path still leads to the file that was locked.
  static func locked(_ path: String, calls: DiskCalls = .real) throws(JournalError) -> OpenFile {
    for _ in 0..<100 {
      let file = try OpenFile(path, for: .appending, calls: calls)
      let status = try file.status()
      guard status.isRegular else { throw .noRegularFile(path: path) }
      guard status.owner == effectiveUser else {
        throw .notYours(path: path, owner: status.owner)
      }
      guard try file.lock() else { throw .inUse(path: path) }
      if try file.isStillAtItsPath() { return file }
    }
    throw .inUse(path: path)
  }

  /// Makes a file that is not there yet, and locks it before anybody else can know it.
  static func lockedNew(_ path: String, calls: DiskCalls = .real) throws(JournalError) -> OpenFile {
    let file = try OpenFile(path, for: .creating, calls: calls)
    guard try file.lock() else { throw .inUse(path: path) }
    return file
  }
}
