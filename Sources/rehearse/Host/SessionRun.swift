import ArgumentParser
import Banks
import CCAR
import FoundationEssentials
import Interview
import Journal
import Practice

/// A session from a file of answers: set up, played, and wound up with an exit status.
struct SessionRun {
  private var player: FilePlayer
  private let narrator: Narrator
  private let framework: Framework?

  /// Plans and plays a new session.
  ///
  /// Throws the exit status unless it is 0.
  static func begin(_ kind: SessionKind, _ options: SessionOptions) async throws {
    let answers = try readAnswers(options.run)
    let workplace = try openWorkplace(banks: options.banks)
    let moment = WallClock.now
    let planning = try await Planning(
      options.wishes(for: kind), workplace: workplace, date: moment.date)
    var chance = SystemRandomNumberGenerator()
    let id = SessionID(using: &chance)
    let keepsTranscript = workplace.configuration.keepsTranscript && !options.noTranscript
    let writer =
      try keepsTranscript
      ? trying {
        try JournalWriter(creating: TranscriptName(start: moment, id: id), in: workplace.folders)
      } : nil
    var start = planning.start(session: id.text, scorer: workplace.scorer.id)
    start.clockRate = options.clockRate
    let narrator = Narrator(format: options.run.format, framework: planning.request.framework)
    var rehearsal = Rehearsal(
      module: planning.module, scorer: workplace.scorer, ledger: Ledger(writer),
      clock: SessionClock(from: 0, rate: options.clockRate), show: narrator.show)
    try rehearsal.perform(.start(start))
    if let failure = planning.failure { try rehearsal.perform(failure) }
    if let pace = workplace.configuration.typing { try rehearsal.perform(.set(.typing(pace))) }
    try await SessionRun(
      player: FilePlayer(
        rehearsal: rehearsal, answers: AnswersLeft(answers.lines, for: rehearsal.session)),
      narrator: narrator, framework: planning.request.framework
    ).play()
  }

  /// Takes a session up where it was left.
  ///
  /// Throws the exit status unless it is 0.
  static func resume(_ words: String, _ options: RunOptions) async throws {
    let answers = try readAnswers(options)
    let workplace = try openWorkplace(banks: [])
    let writer = try trying {
      try JournalWriter(opening: try Transcripts(in: workplace.folders).find(words))
    }
    let contents = writer.contents
    for fault in contents?.faults ?? [] { complain(fault) }
    let session = Session(contents?.events ?? [])
    guard let start = session.start, let last = session.log.last else {
      complain("nothing of the session '\(words)' can be read, so it cannot go on")
      throw ExitStatus.failed
    }
    guard !session.isEnded else {
      complain("the session '\(start.session)' is over; 'rehearse show \(start.session)' shows it")
      throw ExitStatus.failed
    }
    let framework = workplace.library.framework(start.framework)
    let narrator = Narrator(format: options.format, framework: framework)
    var rehearsal = Rehearsal(
      session, module: try module(of: start, in: workplace), scorer: workplace.scorer,
      ledger: Ledger(writer),
      clock: SessionClock(from: session.lastMoment, rate: start.clockRate), show: narrator.show)
    if let torn = writer.tornBytes { try rehearsal.perform(.recover(tornBytes: torn)) }
    let away = WallClock.now.milliseconds - last.at.milliseconds
    try rehearsal.perform(.resume(awayMs: max(0, away)))
    let left = AnswersLeft(answers.lines, for: session)
    try await SessionRun(
      player: FilePlayer(rehearsal: rehearsal, answers: left), narrator: narrator,
      framework: framework
    ).play(isDamaged: contents?.faults.isEmpty == false)
  }

  private consuming func play(isDamaged: Bool = false) async throws {
    let ending = try await player.play()
    narrator.end(player.rehearsal.session)
    player.rehearsal.retrySaving()
    let isSafe = windUp()
    switch ending {
    case .done where player.answers.count > 0:
      complain(
        "\(player.answers.count) answers of the file were not needed: the session was over before them"
      )
    case .done: break
    case .missing(let turn):
      complain("the file has no answer to question \(turn)\(howToResume)")
      throw ExitStatus.failed
    case .otherQuestion(let line, let wanted, let asked):
      complain(
        "line \(line) of the answers is for the question '\(wanted)', but '\(asked)' was asked\(howToResume)"
      )
      throw ExitStatus.failed
    }
    if !isSafe || isDamaged { throw ExitStatus.notDurable }
  }

  private var howToResume: String {
    guard player.rehearsal.ledger.transcript != nil, let start = player.rehearsal.session.start
    else { return "" }
    return "; 'rehearse resume \(start.session) --answers FILE' goes on there"
  }

  /// Writes the readable transcript and gives back what could not be saved; true where all is safe.
  private func windUp() -> Bool {
    let rehearsal = player.rehearsal
    let lost = rehearsal.ledger.unsaved
    if !lost.isEmpty {
      complain("not saved, and so printed here: the \(lost.count) last events of the session")
      for event in lost { narrator.giveBack(event) }
    }
    guard let transcript = rehearsal.ledger.transcript else { return true }
    let page = TranscriptFile(transcript, session: rehearsal.session, framework: framework)
    let isWritten = page.write()
    narrator.place(transcript, lost: lost.count, of: rehearsal.session.log.count)
    return lost.isEmpty && isWritten && !rehearsal.ledger.hasMoved
  }

  private static func module(
    of start: SessionStart, in workplace: Workplace
  ) throws -> any InterviewModule {
    do {
      return try workplace.registry.module(start.module)
    } catch {
      complain("\(error); the plan goes on in order, without probes")
      return PlanInOrder(id: start.module)
    }
  }

  private static func readAnswers(_ options: RunOptions) throws -> AnswersFile {
    let answers = try trying {
      try AnswersFile(readBytes(options.answers), file: options.answers)
    }
    for warning in answers.warnings { complain(warning) }
    return answers
  }

  private static func openWorkplace(banks: [String]) throws -> Workplace {
    let workplace = try Workplace(banks: banks)
    for complaint in workplace.complaints { complain(complaint) }
    let errors = workplace.library.problems.filter { $0.severity == .error }
    for problem in errors.prefix(10) { complain(problem.description) }
    if errors.count > 10 {
      complain("and \(errors.count - 10) more; 'rehearse bank check' shows them all")
    }
    return workplace
  }
}
