extension Transcript {
  /// Writes the readable transcript beside the journal, in place of an older one.
  ///
  /// It can be made again at any time, but it must never be half a page: a new file is synced and
  /// renamed into place.
  public func writeReadable(_ page: String) throws(JournalError) {
    let temporary = readable + ".tmp"
    try Folder(folder).make()
    try removeFile(temporary)
    do {
      let file = try OpenFile(temporary, for: .creating)
      try file.write(Array(page.utf8))
      try file.sync()
      try rename(temporary, over: readable)
    } catch {
      _ = try? removeFile(temporary)
      throw error
    }
    try Folder(folder).sync()
  }
}
