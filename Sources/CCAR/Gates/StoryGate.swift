import Interview

/// What a whole answer cannot do without: while it is missing, the level stays under a cap.
struct StoryGate: Hashable, Sendable {
  /// The rule that it is named by.
  var id: String
  /// The most that the answer can reach, in hundredths of a level.
  var cap: Int
  var message: String

  static let noEvidence = StoryGate(
    id: "no-evidence", cap: 100, message: "No sentence tells a problem, an act or an outcome.")
  static let hypothetical = StoryGate(
    id: "hypothetical", cap: 100,
    message: "It tells what you would do; the question asks what you did.")
  static let onlyWe = StoryGate(
    id: "we-in-action", cap: 200, message: "All that was done, 'we' did; no act is your own.")
  static let noAction = StoryGate(
    id: "no-action", cap: 190, message: "No sentence says what you yourself did.")
  static let noResult = StoryGate(
    id: "no-result", cap: 240, message: "No sentence says what came of it.")

  static let all = [noEvidence, hypothetical, onlyWe, noAction, noResult]

  /// The lowest gate that the evidence leaves closed; nil where all stand open.
  static func closed(by tally: EvidenceTally, kind: QuestionKind) -> StoryGate? {
    if tally.isEmpty { return noEvidence }
    if kind == .general { return nil }
    let levels = LevelReader(kind: kind)
    if kind != .situational, tally[.ownAct] == 0 {
      if tally[.plannedAct] > 0 { return hypothetical }
      return tally[.teamAct] > 0 ? onlyWe : noAction
    }
    if kind == .situational, tally[.ownAct] + tally[.plannedAct] == 0 { return noAction }
    return kind != .situational && levels.verdict(of: .result, in: tally) == .notFound
      ? noResult : nil
  }
}
