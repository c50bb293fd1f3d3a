import Interview

/// An act of which 'we' or the team is the subject, so that nobody can tell whose it was.
struct WeInAction: FindingRule {
  func findings(in account: Account) -> [Finding] {
    account.readings.indices.flatMap { index -> [Finding] in
      let reading = account.readings[index]
      guard reading.counts, account.roles[index] == .action, !isDirected(reading) else { return [] }
      return reading.teamActs.map { act in
        account.finding(
          "we-in-action", .warning, account.span(of: act.tokens),
          message: "The act is told of a group; the board cannot credit it to you.",
          fix: "What was your own part in it?",
          source: "OPM, Preparing for the SES: show what you did, 'I' rather than 'we'")
      }
    }
  }

  /// Under my direction, the team built it: that is an act of the speaker.
  private func isDirected(_ reading: SentenceReading) -> Bool {
    reading.cues.contains { Lexicon.all[$0.list].id == ActionCues.own.id }
  }
}
