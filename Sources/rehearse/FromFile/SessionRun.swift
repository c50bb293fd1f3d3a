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

  private init(_ opened: OpenedSession, answers: AnswersFile, narrator: Narrator) {
    player = FilePlayer(
      rehearsal: opened.rehearsal,
      answers: AnswersLeft(answers.lines, for: opened.rehearsal.session))
    self.narrator = narrator
    framework = opened.framework
    isDamaged = !opened.faults.isEmpty
    for fault in opened.faults { complain(fault) }
  }

  /// Plans and plays a new session.
  ///
  /// Throws the exit status unless it is 0.
  static func begin(_ kind: SessionKind, _ options: SessionOptions) async throws {
    let answers = try readAnswers(options.run)
    let workplace = try openWorkplace(banks: options.banks)
    let configuration = workplace.configuration
    let narrator = Narrator(format: options.run.format, library: workplace.library)
    let opened = try await trying {
      try await OpenedSession.begin(
        options.wishes(for: kind), in: workplace, clockRate: options.clockRate,
        keepsTranscript: configuration.keepsTranscript && !options.noTranscript,
        settings: configuration.clockSettings, say: complain, show: narrator.show)
    }
    try await SessionRun(opened, answers: answers, narrator: narrator).play()
  }

  /// Takes a session up where it was left.
  ///
  /// Throws the exit status unless it is 0.
  static func resume(_ words: String, _ options: RunOptions) async throws {
    let answers = try readAnswers(options)
    let workplace = try openWorkplace(banks: [])
    let narrator = Narrator(format: options.format, library: workplace.library)
    let opened = try trying {
      try OpenedSession.resume(words, in: workplace, say: complain, show: narrator.show)
    }
    try await SessionRun(opened, answers: answers, narrator: narrator).play()
  }

  private consuming func play() async throws {
    let ending = try await trying { [player] in
      var player = player
      let ending = try await player.play()
      return (ending, player)
    }
    player = ending.1
    narrator.end(player.rehearsal.session)
    player.rehearsal.retrySaving()
    let isSafe = windUp()
    try judge(ending.0)
    if !isSafe || isDamaged { throw ExitStatus.notDurable }
  }

  /// Tells where answers and questions did not meet.
  private func judge(_ ending: FilePlayer.Ending) throws {
    switch ending {
    case .done where player.answers.count > 0:
      complain(
        "\(player.answers.count) answers of the file were not needed: "
          + "the session was over before them")
    case .done: break
    case .missing(let turn):
      complain("the file has no answer to question \(turn)\(howToResume)")
      throw ExitStatus.failed
    case .otherQuestion(let line, let wanted, let asked):
      complain(
        "line \(line) of the answers is for the question '\(wanted)', "
          + "but '\(asked)' was asked\(howToResume)")
      throw ExitStatus.failed
    }
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
    let isWritten = page.write(say: complain)
    narrator.place(transcript, lost: lost.count, of: rehearsal.session.log.count)
    return lost.isEmpty && isWritten && !rehearsal.ledger.hasMoved
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
