import Interview
import Practice

extension Transcript {
  /// Removes a session, or an answer of it, from every file that the program keeps.
  ///
  /// This is the one rewrite of a journal: a new file with `forgotten` lines is synced and renamed
  /// into the place of each part. The torn end, if there is one, goes with it, and so do the files
  /// beside it: after an answer they are to be made again. Refused while the session is in use.
  public func forget(
    _ what: WhatToForget, at now: Timestamp, drafts: Drafts
  ) throws(JournalError) -> ForgetReport {
    let (session, files) = try locked()
    var parts: [(file: OpenFile, rewriting: Rewriting)] = []
    for file in files {
      let contents = try JournalContents(file.readAll(), path: file.path)
      parts.append((file, Rewriting(contents, without: what, at: now)))
    }
    var report = ForgetReport(lines: parts.last?.rewriting.replaced ?? 0)
    if case .answer(let turn) = what, parts.allSatisfy({ $0.rewriting.replaced == 0 }) {
      throw .noAnswer(turn: turn, known: try read().answeredTurns)
    }
    // The journals come last, the one that holds at the very end: stopped on the way, the same
    // wish is still found and can be carried out again.
    try session.removeFilesBeside(what, drafts: drafts, report: &report)
    for part in parts {
      try replace(part.file, with: part.rewriting.bytes)
      if case .answer = what {
        report.outOfReach += part.rewriting.damagedLines.map {
          .damagedLine(path: part.file.path, line: $0)
        }
      }
    }
    try Folder(folder).sync()
    if case .answer = what {
      let notes = parts.last?.rewriting.openNotes ?? 0
      if notes > 0 { report.outOfReach.append(.notes(count: notes)) }
      report.outOfReach.append(.otherAnswers)
    }
    report.outOfReach += [.exports, .backups, .medium]
    return report
  }

  /// Every part of the session, locked.
  private func locked() throws(JournalError) -> (Transcript, [OpenFile]) {
    var session = try current()
    while true {
      var files: [OpenFile] = []
      for part in session.parts.isEmpty ? [1] : session.parts {
        files.append(try OpenFile.locked(session.path(part: part)))
      }
      let again = try current()
      if again == session { return (session, files) }
      session = again
    }
  }

  private func replace(_ old: OpenFile, with bytes: [UInt8]) throws(JournalError) {
    let temporary = old.path + ".tmp"
    try removeFile(temporary)
    let new = try OpenFile(temporary, for: .creating)
    do {
      try new.write(bytes)
      try new.sync()
      try rename(temporary, over: old.path)
    } catch {
      _ = try? removeFile(temporary)
      throw error
    }
  }

  private func removeFilesBeside(
    _ what: WhatToForget, drafts: Drafts, report: inout ForgetReport
  ) throws(JournalError) {
    for path in try filesBeside() {
      try removeFile(path)
      report.removed.append(path)
      let isRest = path.hasSuffix(".torn") || path.hasSuffix(".tmp")
      if what != .session, !isRest { report.toRebuild.append(path) }
    }
    if what == .session || drafts.mayHold(what, of: id), try drafts.remove(id) {
      report.removed.append(drafts.path(of: id))
    }
  }
}

extension Drafts {
  /// Whether the draft belongs to the answer; one that cannot be read may.
  fileprivate func mayHold(_ what: WhatToForget, of session: SessionID) -> Bool {
    do {
      guard let draft = try load(session) else { return true }
      return what == .answer(turn: draft.turn)
    } catch {
      return true
    }
  }
}

extension JournalContents {
  /// The turns to which an answer is kept.
  fileprivate var answeredTurns: [Int] {
    var turns: Set<Int> = []
    for event in events {
      if case .answerSubmitted(let turn, _, _, _, _, _, _) = event.body { turns.insert(turn) }
    }
    return turns.sorted()
  }
}
