extension Folders {
  /// Writes the file of settings in one piece, for its owner alone.
  public func writeConfiguration(_ bytes: [UInt8]) throws(JournalError) {
    try Folder(of: config).make()
    let temporary = config + ".tmp"
    try removeFile(temporary)
    do {
      let file = try OpenFile(temporary, for: .creating)
      try file.write(bytes)
      try file.sync()
      try rename(temporary, over: config)
    } catch {
      _ = try? removeFile(temporary)
      throw error
    }
    try Folder(of: config).sync()
  }
}
