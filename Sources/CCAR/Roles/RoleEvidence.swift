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
        if !isBetter(reading) { tally[.result] += RolePoints.resultBeforeActs }
        if tally[.challenge] > 0 { tally[.challenge] += RolePoints.troubleBeforeActs }
        tally[.context] += RolePoints.contextBeforeActs
      } else if index > firstAct, tally[.result] > 0 {
        tally[.challenge] += RolePoints.challengeAfterActs
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
      tally[.none] = RolePoints.discounted
      return tally
    }
    for hit in reading.cues { tally[lists[hit.list].role] += lists[hit.list].weight }
    for role in Role.allCases { tally[role] = min(tally[role], RolePoints.cueCap) }
    addActs(of: reading, to: &tally)
    addPlans(of: reading, to: &tally)
    addStates(of: reading, to: &tally)
    if reading.ownActs.isEmpty, reading.teamActs.isEmpty { addEvents(of: reading, to: &tally) }
    addForm(of: reading, to: &tally)
    return tally
  }

  private func addActs(of reading: SentenceReading, to tally: inout RoleTally) {
    if let act = reading.ownActs.first {
      let isSetting = PastTense.settings.contains(act.verb)
      tally[.action] += isSetting ? RolePoints.settingAct : RolePoints.ownAct
      if reading.ownActs.count > 1 { tally[.action] += RolePoints.secondAct }
    } else if !reading.teamActs.isEmpty {
      tally[.action] += RolePoints.teamAct
    } else if reading.has(.unsaid, .past) {
      let isBullet = reading.sentence.isBullet
      tally[.action] += isBullet ? RolePoints.bareActInBullet : RolePoints.bareAct
    }
  }

  private func addPlans(of reading: SentenceReading, to tally: inout RoleTally) {
    let isAsked = kind == .situational
    let isAim = reading.cues.contains { lists[$0.list].id == ResultCues.aim.id }
    if reading.has(.speaker, .conditional), !isAim {
      tally[.action] += isAsked ? RolePoints.planAsked : RolePoints.plan
    }
    if isAsked, reading.has(.speaker, .future) || reading.has(.team, .conditional) {
      tally[.action] += RolePoints.plan
    }
  }

  private func addStates(of reading: SentenceReading, to tally: inout RoleTally) {
    if reading.has(.speaker, .being, .passive, .perfect) {
      tally[.context] += RolePoints.speakerState
    }
    if reading.has(.team, .being) { tally[.context] += RolePoints.teamState }
  }

  /// What others did, what was done, and how things were.
  private func addEvents(of reading: SentenceReading, to tally: inout RoleTally) {
    if reading.has(.other, .past) {
      tally[.result] += RolePoints.eventAsResult
      tally[.context] += RolePoints.eventAsSetting
      tally[.challenge] += RolePoints.eventAsSetting
    }
    if reading.has(.other, .passive) {
      tally[.result] += RolePoints.passiveAsResult
      tally[.action] += RolePoints.passiveAsAction
    }
    if reading.has(.other, .being) {
      tally[.context] += RolePoints.stateAsContext
      tally[.challenge] += RolePoints.stateAsChallenge
    }
  }

  private func addForm(of reading: SentenceReading, to tally: inout RoleTally) {
    if !reading.quantities.isEmpty {
      for role in [Role.challenge, .context, .result] { tally[role] += RolePoints.figure }
    }
    let hasPast = reading.clauses.contains { $0.form != .present && $0.form != .future }
    if !hasPast {
      tally[.none] += RolePoints.tellsNothing
      if kind != .situational, reading.has(.speaker, .present) {
        tally[.context] += RolePoints.duty
      }
    }
    if reading.wordCount <= 5, tally[.result] < 3 { tally[.none] += RolePoints.tellsNothing }
  }
}
