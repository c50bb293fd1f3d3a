import Interview

/// What each sentence by itself says for each role.
struct RoleEvidence {
  let lists: [CueList]
  let kind: QuestionKind

  /// Tallies of all sentences; before the first act, what happened is trouble and no outcome.
  func tallies(_ readings: [SentenceReading]) -> [RoleTally] {
    let firstAct = readings.firstIndex { tellsAct($0) } ?? 0
    return readings.enumerated().map { index, reading in
      var tally = tally(reading)
      guard reading.counts else { return tally }
      if index < firstAct {
        if !isBetter(reading) { tally[.result] -= 6 }
        if tally[.challenge] > 0 { tally[.challenge] += 3 }
        tally[.context] += 1
      } else if index > firstAct, tally[.result] > 0 {
        tally[.challenge] -= 2
      }
      return tally
    }
  }

  /// Things that got better are an outcome wherever they are told.
  private func isBetter(_ reading: SentenceReading) -> Bool {
    reading.cues.contains { lists[$0.list].id == ResultCues.better.id }
  }

  /// Whether the story has come to what was done, as far as one sentence tells.
  private func tellsAct(_ reading: SentenceReading) -> Bool {
    guard reading.counts else { return false }
    if kind == .situational, reading.has(.speaker, .conditional, .future) { return true }
    return (reading.ownActs + reading.teamActs).contains { !PastTense.settings.contains($0.verb) }
      || (reading.sentence.isBullet && reading.hasBareAct)
  }

  private func tally(_ reading: SentenceReading) -> RoleTally {
    var tally = RoleTally()
    guard reading.counts else {
      tally[.none] = 12
      return tally
    }
    for hit in reading.cues { tally[lists[hit.list].role] += lists[hit.list].weight }
    for role in Role.allCases { tally[role] = min(tally[role], 10) }
    addClauses(of: reading, to: &tally)
    addForm(of: reading, to: &tally)
    return tally
  }

  private func addClauses(of reading: SentenceReading, to tally: inout RoleTally) {
    if let act = reading.ownActs.first {
      tally[.action] += PastTense.settings.contains(act.verb) ? 4 : 8
      if reading.ownActs.count > 1 { tally[.action] += 2 }
    } else if !reading.teamActs.isEmpty {
      tally[.action] += 6
    } else if reading.has(.unsaid, .past) {
      tally[.action] += reading.sentence.isBullet ? 7 : 4
    }
    let isAim = reading.cues.contains { lists[$0.list].id == ResultCues.aim.id }
    if reading.has(.speaker, .conditional), !isAim {
      tally[.action] += kind == .situational ? 9 : 6
    }
    if kind == .situational, reading.has(.speaker, .future) || reading.has(.team, .conditional) {
      tally[.action] += 6
    }
    if reading.has(.speaker, .being, .passive) || reading.has(.speaker, .perfect) {
      tally[.context] += 3
    }
    if reading.has(.team, .being) { tally[.context] += 2 }
    let hasNoAct = reading.ownActs.isEmpty && reading.teamActs.isEmpty
    if hasNoAct, reading.has(.other, .past) {
      tally[.result] += 2
      tally[.context] += 1
      tally[.challenge] += 1
    }
    if hasNoAct, reading.has(.other, .passive) {
      tally[.result] += 1
      tally[.action] += 2
    }
    if hasNoAct, reading.has(.other, .being) {
      tally[.context] += 2
      tally[.challenge] += 1
    }
  }

  private func addForm(of reading: SentenceReading, to tally: inout RoleTally) {
    if !reading.quantities.isEmpty {
      tally[.context] += 1
      tally[.result] += 1
      tally[.challenge] += 1
    }
    let hasPast = reading.clauses.contains { $0.form != .present && $0.form != .future }
    if !hasPast {
      tally[.none] += 3
      if kind != .situational, reading.has(.speaker, .present) { tally[.context] += 2 }
    }
    if reading.wordCount <= 5, tally[.result] < 3 { tally[.none] += 3 }
  }
}
