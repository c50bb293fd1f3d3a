import Interview

/// What a sentence gives to the elements, once its role is known.
///
/// A sentence may give to more than one: an act that names its outcome, a problem that names its size.
struct EvidenceReader {
  let lists: [CueList]
  let kind: QuestionKind

  /// Cues by which an act tells its own outcome.
  private static let movements: Set<String> = [ResultCues.moved.id, ResultCues.better.id]
  /// The closest that a second role may come, in points, to be told by the same sentence.
  private static let margin = 3

  func evidence(
    of reading: SentenceReading, as role: Role, tally roles: RoleTally, isAfterActs: Bool
  ) -> EvidenceTally {
    var tally = EvidenceTally()
    guard reading.counts, let element = role.element else { return tally }
    switch element {
    case .challenge:
      addCues(of: reading, for: [.challenge, .context], to: &tally)
      if tally.has(.challenge) {
        if !reading.quantities.isEmpty { tally[.problemSize] = 1 }
      } else if reading.has(.other, .past, .passive) {
        tally[.occurrence] = 1
      }
    case .context:
      let isTrouble = roles[.challenge] > 3 && roles[.challenge] + Self.margin >= roles[.context]
      addCues(of: reading, for: isTrouble ? [.challenge, .context] : [.context], to: &tally)
      if tally.has(.challenge), !reading.quantities.isEmpty { tally[.problemSize] = 1 }
      addDuties(of: reading, to: &tally)
      if isAfterActs, reading.has(.other, .past, .passive), !reading.isProjected {
        tally[.happening] = 1
      }
    case .action:
      addActs(of: reading, to: &tally)
      addMovement(of: reading, to: &tally)
    case .result:
      addCues(of: reading, for: [.result], to: &tally)
      addOutcome(of: reading, to: &tally)
    }
    return tally
  }

  private func hits(_ reading: SentenceReading, _ ids: Set<String>) -> Bool {
    reading.cues.contains { ids.contains(lists[$0.list].id) }
  }

  private func addCues(
    of reading: SentenceReading, for elements: [Element], to tally: inout EvidenceTally
  ) {
    for hit in reading.cues {
      guard let kind = lists[hit.list].kind, elements.contains(kind.element) else { continue }
      tally[kind] = 1
    }
  }

  private func addActs(of reading: SentenceReading, to tally: inout EvidenceTally) {
    addCues(of: reading, for: [.action], to: &tally)
    let acts = reading.ownActs.filter { !LeadingVerbs.vague.contains($0.verb) }
    if !acts.isEmpty { tally[.ownAct] = 1 }
    if acts.contains(where: { LeadingVerbs.past.contains($0.verb) }) { tally[.leadingAct] = 1 }
    if tally[.ownAct] == 0 { addWeakActs(of: reading, to: &tally) }
    let isBare = tally[.ownAct] + tally[.plannedAct] + tally[.teamAct] == 0
    if isBare {
      tally[.reason] = 0
      tally[.dealing] = 0
    }
  }

  private func addWeakActs(of reading: SentenceReading, to tally: inout EvidenceTally) {
    let isPlanned =
      reading.has(.speaker, .conditional, .future)
      || (kind == .situational && reading.has(.team, .conditional, .future))
    if isPlanned {
      tally[.plannedAct] = 1
    } else if !reading.teamActs.isEmpty {
      tally[.teamAct] = 1
    } else if !reading.ownActs.isEmpty || reading.has(.speaker, .present)
      || reading.hasBareAct
    {
      tally[.duty] = 1
    } else if reading.has(.other, .passive, .past) {
      tally[.agentlessAct] = 1
    }
  }

  private func addDuties(of reading: SentenceReading, to tally: inout EvidenceTally) {
    if reading.has(.speaker, .present), kind != .situational { tally[.duty] = 1 }
  }

  /// An act may name its outcome in the same sentence: a figure that moved.
  private func addMovement(of reading: SentenceReading, to tally: inout EvidenceTally) {
    guard tally[.plannedAct] == 0, !reading.quantities.isEmpty, hits(reading, Self.movements)
    else { return }
    tally[.outcome] = 1
    tally[.measure] = 1
  }

  private func addOutcome(of reading: SentenceReading, to tally: inout EvidenceTally) {
    if kind != .situational, reading.isProjected {
      tally = EvidenceTally()
      return
    }
    if hits(reading, [ResultCues.time.id]), !reading.clauses.isEmpty {
      tally[.outcome] = 1
    }
    if hits(reading, [ResultCues.worse.id]), !hits(reading, [ResultCues.better.id]) {
      tally[.outcome] = 0
    }
    if tally[.outcome] > 0, !reading.quantities.isEmpty { tally[.measure] = 1 }
    if tally[.outcome] == 0, tally[.lasting] == 0, reading.has(.other, .past, .passive) {
      tally[.happening] = 1
    }
    let acts = reading.ownActs.filter { !LeadingVerbs.vague.contains($0.verb) }
    if !acts.isEmpty { tally[.ownAct] = 1 }
  }
}
