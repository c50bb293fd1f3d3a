import Interview
import Journal

/// Removes a session, or one answer of it, for good, from everything that the program keeps.
struct Forgetting {
  let folders: Folders

  /// Removes it and says what was reached and what could not be; false where the page was not renewed.
  func remove(_ transcript: Transcript, answer: Int?, say: (String) -> Void) throws -> Bool {
    let what = answer.map { WhatToForget.answer(turn: $0) } ?? .session
    let report = try transcript.forget(what, at: WallClock.now, drafts: Drafts(in: folders))
    try HistoryCache.remove(in: folders)
    say("Removed for good: \(report.lines) lines of the session \(transcript.id).")
    for path in report.removed { say("Removed: \(path)") }
    var isRenewed = true
    if !report.toRebuild.isEmpty {
      isRenewed = try KeptSession(transcript.id.text).file.write(say: say)
      if isRenewed { say("Written anew without it: \(transcript.readable)") }
    }
    say("Out of reach, if there are any:")
    for place in report.outOfReach { say("- \(place)") }
    return isRenewed
  }
}
