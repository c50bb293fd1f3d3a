import ArgumentParser
import CCAR
import Interview

/// Reads answers from files or standard input and says what they hold.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Read answers by CCAR and say what each of them holds.",
    discussion: """
      With --batch, standard input is JSON Lines, one object an answer: id, text, and if wanted
      question, kind, framework, ecq. Standard output has one line for each, in the same order.
      """)

  @Argument(help: "Files of prose, one answer each; - is standard input.")
  var files: [String] = []

  @Option(help: "The question that was asked.")
  var question: String?

  @Option(help: "Its kind: behavioral, situational, narrative or general.")
  var kind = QuestionKind.behavioral

  @Option(help: "The framework: ses2025 or legacy2006.")
  var framework: String?

  @Option(help: "The ECQ that was asked about, such as driving-efficiency.")
  var ecq: String?

  @Option(name: .customLong("as-of"), help: "The day that date rules count from; today, in UTC.")
  var asOf: CalendarDate?

  @Option(help: "text for people, json for one object an answer, lines for editors.")
  var format = Format.text

  @Flag(help: "Take JSON Lines from standard input and give JSON Lines back.")
  var batch = false

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, lines
  }

  func validate() throws {
    guard kind.isScored else {
      throw ValidationError("answers to questions of the kind '\(kind.rawValue)' are not scored")
    }
    if batch, !files.isEmpty {
      throw ValidationError("--batch reads standard input; it takes no files")
    }
    if batch, format == .lines {
      throw ValidationError("--batch gives JSON Lines back; use --format json")
    }
    if !batch, files.isEmpty {
      throw ValidationError("name a file with an answer, or - for standard input")
    }
  }

  func run() throws {
    let desk = try ScoringDesk(asOf: asOf ?? WallClock.now.date)
    let request = ScoringRequest(
      id: nil, text: "", question: question, kind: kind.rawValue, framework: framework, ecq: ecq)
    if batch {
      guard try BatchScoring(desk: desk, defaults: request).run() else { throw ExitStatus.failed }
      return
    }
    var isComplete = true
    for file in files {
      do {
        try score(file, request, desk)
      } catch {
        complain(String(describing: error))
        isComplete = false
      }
    }
    if !isComplete { throw ExitStatus.failed }
  }

  private func score(_ file: String, _ request: ScoringRequest, _ desk: ScoringDesk) throws {
    let bytes = try readBytes(file)
    if let bad = firstInvalidUTF8(in: bytes) {
      throw ScoringError.notUTF8(what: "'\(file)'", at: bad)
    }
    var request = request
    request.text = String(decoding: bytes, as: UTF8.self)
    request.id = file
    let assessment = try desk.assess(request)
    switch format {
    case .json: StandardOutput.line(try JSONValue(encoding: assessment).line)
    case .text:
      if files.count > 1 { StandardOutput.line("\(file)\n") }
      StandardOutput.line(ScoreText(assessment, of: request.text).page)
    case .lines:
      for line in FindingLines(assessment, of: request.text, file: file).lines {
        StandardOutput.line(line)
      }
    }
  }
}

extension QuestionKind: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }

  public static var allValueStrings: [String] { [] }
}
