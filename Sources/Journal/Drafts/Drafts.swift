import Interview

/// The drafts of unsubmitted answers, one file a session.
public struct Drafts: Hashable, Sendable {
  public let folder: String

  public init(in folders: Folders) {
    folder = folders.drafts
  }

  /// The file of a session's draft, whether or not there is one.
  public func path(of session: SessionID) -> String { "\(folder)/\(session).draft" }

  /// Puts a draft in the place of the last one, in one step.
  public func save(_ draft: Draft, of session: SessionID) throws(JournalError) {
    try Folder(folder).make()
    let temporary = temporaryPath(of: session)
    try removeFile(temporary)
    let file = try OpenFile(temporary, for: .creating)
    try file.write(draft.bytes)
    try file.sync()
    try rename(temporary, over: path(of: session))
  }

  /// The last draft of a session, or nil.
  ///
  /// A program that was killed just before the rename leaves the newer draft under the other name.
  public func load(_ session: SessionID) throws(JournalError) -> Draft? {
    let newer = try read(temporaryPath(of: session)).flatMap { Draft($0) }
    guard let bytes = try read(path(of: session)) else { return newer }
    guard let last = Draft(bytes) else {
      if let newer { return newer }
      throw .draftUnreadable(path: path(of: session))
    }
    guard let newer, newer.at > last.at else { return last }
    return newer
  }

  /// Removes a session's draft; false where there was none.
  @discardableResult
  public func remove(_ session: SessionID) throws(JournalError) -> Bool {
    let hadNewer = try removeFile(temporaryPath(of: session))
    return try removeFile(path(of: session)) || hadNewer
  }

  private func temporaryPath(of session: SessionID) -> String { path(of: session) + ".tmp" }

  private func read(_ path: String) throws(JournalError) -> [UInt8]? {
    do {
      return try OpenFile(path, for: .reading).readAll()
    } catch .cannot(_, _, .missing) {
      return nil
    }
  }
}
