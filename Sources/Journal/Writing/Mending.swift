/// What has to be done to the end of a journal before anything may be appended to it.
///
/// Appended to a torn line, the next record would be lost with it.
struct Mending: Hashable, Sendable {
  /// A last line that is not whole; it is kept beside the journal.
  private(set) var torn: [UInt8]
  /// The bytes that stay.
  let whole: Int
  /// The last record is whole but for its line feed.
  let needsLineFeed: Bool
  /// NUL bytes at the very end.
  let padding: Int

  /// Nil where nothing has to be done.
  init?(torn: [UInt8], whole: Int, needsLineFeed: Bool, padding: Int) {
    guard !torn.isEmpty || needsLineFeed || padding > 0 else { return nil }
    self.torn = torn
    self.whole = whole
    self.needsLineFeed = needsLineFeed
    self.padding = padding
  }

  /// Sets the torn bytes aside, then cuts and closes the file; can be tried again after a failure.
  mutating func perform(on file: OpenFile, calls: DiskCalls) throws(JournalError) -> Int {
    if !torn.isEmpty {
      let aside = try OpenFile(file.path + ".torn", for: .collecting, calls: calls)
      let before = try aside.status().size
      do {
        try aside.write(torn + [0x0A])
        try aside.sync()
      } catch {
        try aside.shorten(to: before)
        throw error
      }
      torn = []
    }
    try file.shorten(to: whole)
    if needsLineFeed {
      try file.write([0x0A])
      return whole + 1
    }
    return whole
  }
}
