import Interview

/// What a sentence can give to an element.
enum EvidenceKind: Int, CaseIterable, Sendable {
  // Challenge.
  case problem, task, stakes, problemSize, occurrence
  // Context.
  case position, scale, people, constraint
  // Action.
  case ownAct, leadingAct, reason, dealing, plannedAct, teamAct, agentlessAct, duty
  // Result.
  case outcome, measure, lasting, happening, lesson, praise

  var element: Element {
    switch self {
    case .problem, .task, .stakes, .problemSize, .occurrence: .challenge
    case .position, .scale, .people, .constraint: .context
    case .ownAct, .leadingAct, .reason, .dealing, .plannedAct, .teamAct, .agentlessAct, .duty:
      .action
    case .outcome, .measure, .lasting, .happening, .lesson, .praise: .result
    }
  }
}
