import Journal

/// Removes what the person has confirmed, and says what it could not reach.
struct Forgetting {
  let console: Console

  func remove(_ session: String, answer: Int?) {
    let folders = console.workplace.folders
    do {
      let transcript = try Transcripts(in: folders).find(session)
      let what = answer.map { WhatToForget.answer(turn: $0) } ?? .session
      let report = try transcript.forget(what, at: WallClock.now, drafts: Drafts(in: folders))
      try HistoryCache.remove(in: folders)
      console.say("Removed for good: \(report.lines) lines of the session \(transcript.id).")
      if !report.toRebuild.isEmpty {
        _ = try KeptSession(session).file.write { console.say($0) }
      }
      for place in report.outOfReach { console.say("Out of reach: \(place)") }
    } catch {
      console.say("\(error).")
    }
  }
}
