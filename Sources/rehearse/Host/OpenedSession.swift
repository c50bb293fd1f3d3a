import Banks
import CCAR
import Interview
import Journal
import Practice

/// A session that has been begun or taken up, with what its front must know of it.
struct OpenedSession {
  var rehearsal: Rehearsal
  let framework: Framework?
  /// What could not be read of the journal, in words.
  let faults: [String]

  /// Plans a session, begins its journal and writes down the settings that it starts with.
  ///
  /// Throws the reason in words where nothing can be asked.
  static func begin(
    _ wishes: Wishes, in workplace: Workplace, clockRate: Int = 1, keepsTranscript: Bool,
    settings: [Setting], say: @escaping (String) -> Void,
    show: @escaping (Event, Session) -> Void
  ) async throws -> OpenedSession {
    let moment = WallClock.now
    let planning = try await Planning(wishes, workplace: workplace, date: moment.date)
    var chance = SystemRandomNumberGenerator()
    let id = SessionID(using: &chance)
    let writer =
      keepsTranscript
      ? try JournalWriter(creating: TranscriptName(start: moment, id: id), in: workplace.folders)
      : nil
    var start = planning.start(session: id.text, scorer: workplace.scorer.id)
    start.clockRate = clockRate
    var rehearsal = Rehearsal(
      module: planning.module, scorer: workplace.scorer, ledger: Ledger(writer, say: say),
      clock: SessionClock(from: 0, rate: clockRate), show: show)
    try rehearsal.perform(.start(start))
    if let failure = planning.failure { try rehearsal.perform(failure) }
    for setting in settings { try rehearsal.perform(.set(setting)) }
    return OpenedSession(
      rehearsal: rehearsal, framework: planning.request.framework, faults: [])
  }

  /// Takes a session up where it was left, found by what a person says of it.
  ///
  /// Throws the reason in words where it cannot go on.
  static func resume(
    _ words: String, in workplace: Workplace, say: @escaping (String) -> Void,
    show: @escaping (Event, Session) -> Void
  ) throws -> OpenedSession {
    let writer = try JournalWriter(opening: try Transcripts(in: workplace.folders).find(words))
    let session = Session(writer.contents?.events ?? [])
    guard let start = session.start, let last = session.log.last else {
      throw ResumeError.unreadable(words)
    }
    guard !session.isEnded else { throw ResumeError.over(start.session) }
    var rehearsal = Rehearsal(
      session, module: module(of: start, in: workplace, say: say), scorer: workplace.scorer,
      ledger: Ledger(writer, say: say),
      clock: SessionClock(from: session.lastMoment, rate: start.clockRate), show: show)
    if let torn = writer.tornBytes { try rehearsal.perform(.recover(tornBytes: torn)) }
    let away = WallClock.now.milliseconds - last.at.milliseconds
    try rehearsal.perform(.resume(awayMs: max(0, away)))
    return OpenedSession(
      rehearsal: rehearsal, framework: workplace.framework(start.framework),
      faults: writer.contents?.faults ?? [])
  }

  private static func module(
    of start: SessionStart, in workplace: Workplace, say: (String) -> Void
  ) -> any InterviewModule {
    do {
      return try workplace.registry.module(start.module)
    } catch {
      say("\(error); the plan goes on in order, without probes")
      return PlanInOrder(id: start.module)
    }
  }
}

/// Why a session cannot be taken up.
enum ResumeError: Error, Hashable {
  case unreadable(String)
  case over(String)
}

extension ResumeError: CustomStringConvertible {
  var description: String {
    switch self {
    case .unreadable(let words):
      "nothing of the session '\(words)' can be read, so it cannot go on"
    case .over(let id): "the session '\(id)' is over; 'rehearse show \(id)' shows it"
    }
  }
}
