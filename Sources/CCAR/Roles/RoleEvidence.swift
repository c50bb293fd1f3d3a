import Interview

/// What each sentence by itself says for each role.
struct RoleEvidence {
  let lists: [CueList]
  let kind: QuestionKind

  func tally(_ reading: SentenceReading) -> RoleTally {
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
    if reading.has(.speaker, .conditional) {
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
    if reading.wordCount <= 5 { tally[.none] += 3 }
  }
}
