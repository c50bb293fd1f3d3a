import ArgumentParser
import Banks
import Interview
import Practice

/// A session from a file of answers: set up, played, and wound up with an exit status.
struct SessionRun {
  private var player: FilePlayer
  private let narrator: Narrator
  private let framework: Framework?
  private let isDamaged: Bool

  private init(
    _ opened: OpenedSession, answers: AnswersFile, narrator: Narrator, isDamaged: Bool
  ) throws(AnswersError) {
    player = FilePlayer(
      rehearsal: opened.rehearsal,
      answers: try AnswersLeft(answers, for: opened.rehearsal.session))
    self.narrator = narrator
    framework = opened.framework
    self.isDamaged = isDamaged || !opened.faults.isEmpty
    for fault in opened.faults { complain(fault) }
  }

  /// Plans and plays a new session.
  ///
  /// Throws the exit status unless it is 0.
  static func begin(_ kind: SessionKind, _ options: SessionOptions) async throws {
    guard let file = options.run.answers else {
      return try await openPrompt(options.prompt, banks: options.banks) { console in
        await console.begin(
          options.wishes(for: kind), keepsTranscript: !options.noTranscript,
          clockRate: options.clockRate)
      }
    }
    let answers = try readAnswers(file)
    let workplace = try openWorkplace(banks: options.banks)
    let configuration = workplace.configuration
    let narrator = Narrator(format: options.run.format, library: workplace.library)
    let opened = try await trying {
      try await OpenedSession.begin(
        options.wishes(for: kind), in: workplace, clockRate: options.clockRate,
        keepsTranscript: configuration.keepsTranscript && !options.noTranscript,
        settings: configuration.clockSettings, say: complain, show: narrator.show)
    }
    let run = try trying {
      try SessionRun(
        opened, answers: answers, narrator: narrator, isDamaged: workplace.hasBrokenFiles)
    }
    try await run.play()
  }

  /// Takes a session up where it was left.
  ///
  /// Throws the exit status unless it is 0.
  static func resume(_ words: String, _ options: RunOptions) async throws {
    guard let file = options.answers else {
      return try await openPrompt { console in console.resume(words) }
    }
    let answers = try readAnswers(file)
    let workplace = try openWorkplace(banks: [])
    let narrator = Narrator(format: options.format, library: workplace.library)
    let opened = try trying {
      try OpenedSession.resume(words, in: workplace, say: complain, show: narrator.show)
    }
    let run = try trying {
      try SessionRun(
        opened, answers: answers, narrator: narrator, isDamaged: workplace.hasBrokenFiles)
    }
    try await run.play()
  }

  private consuming func play() async throws {
    let ending = await player.play()
    narrator.end(player.rehearsal.session)
    let isSafe = windUp()
    let isDone = judge(ending)
    if !isSafe || isDamaged { throw ExitStatus.notDurable }
    if !isDone { throw ExitStatus.failed }
  }

  /// Tells where answers and questions did not meet; true where the session came to its end.
  private func judge(_ ending: FilePlayer.Ending) -> Bool {
    switch ending {
    case .done:
      if player.answers.count > 0 {
        complain(
          "\(player.answers.count) answers of the file were not needed: "
            + "the session was over before them")
      }
      return true
    case .missing(let turn):
      complain("the file has no answer to question \(turn)\(howToResume)")
    case .otherQuestion(let line, let wanted, let asked):
      complain(
        "line \(line) of the answers is for the question '\(wanted)', "
          + "but '\(asked)' was asked\(howToResume)")
    case .refused(let refusal): complain("the session stopped: \(refusal)\(howToResume)")
    }
    return false
  }

  private var howToResume: String {
    let rehearsal = player.rehearsal
    guard rehearsal.ledger.transcript != nil, let start = rehearsal.session.start,
      rehearsal.ledger.unsaved.count < rehearsal.session.log.count
    else { return "" }
    return "; 'rehearse resume \(start.session) --answers FILE' goes on there"
  }

  /// Writes the readable transcript and gives back what could not be saved; true where all is safe.
  private mutating func windUp() -> Bool {
    player.rehearsal.finishSaving()
    let rehearsal = player.rehearsal
    let lost = rehearsal.ledger.unsaved
    if !lost.isEmpty {
      let answers = lost.count { if case .answerSubmitted = $0.body { true } else { false } }
      complain("not saved: \(lost.count) events, with \(answers) answers; their words follow")
      for event in lost { narrator.giveBack(event) }
    }
    guard let transcript = rehearsal.ledger.transcript else { return true }
    let page = TranscriptFile(transcript, session: rehearsal.session, framework: framework)
    let isWritten = lost.count < rehearsal.session.log.count && page.write(say: complain)
    narrator.place(transcript, lost: lost.count, of: rehearsal.session.log.count)
    return lost.isEmpty && isWritten && !rehearsal.ledger.hasMoved
  }

  private static func readAnswers(_ file: String) throws -> AnswersFile {
    let answers = try trying { try AnswersFile(readBytes(file), file: file) }
    for warning in answers.warnings { complain(warning) }
    return answers
  }

  private static func openWorkplace(banks: [String]) throws -> Workplace {
    let workplace = try Workplace(banks: banks)
    for complaint in workplace.complaints { complain(complaint) }
    let errors = workplace.errorsInBanks
    for problem in errors.prefix(10) { complain(problem.description) }
    if errors.count > 10 {
      complain("and \(errors.count - 10) more; 'rehearse bank check' shows them all")
    }
    return workplace
  }
}
