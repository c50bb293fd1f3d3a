import Banks
import Foundation
import Interview
import Journal
import Practice
import Terminal
import TestSupport
import Testing

@testable import rehearse

struct ConsoleTests {
  typealias Act = ScriptedEditor.Act

  let scratch: ScratchFolder
  let folders: Folders

  init() throws {
    scratch = try ScratchFolder()
    folders = Folders(environment: ["REHEARSE_HOME": scratch.path], home: "/")
  }

  static let banks = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../QuestionBanks").standardized.path

  /// Plays a script from the greeting to its end; what was said is in the editor.
  @discardableResult
  func play(
    _ script: [Act], configuration change: (inout Configuration) -> Void = { _ in },
    library: @autoclosure @escaping () -> BankLibrary = BankLibrary([.named(Self.banks)])
  ) async throws -> ScriptedEditor {
    var configuration = Configuration.read(at: folders.config).content ?? Configuration()
    change(&configuration)
    let workplace = Workplace(
      folders: folders, configuration: configuration, library: library(),
      registry: try Registry(BuiltInModules.all), complaints: [])
    let editor = ScriptedEditor(script)
    let console = Console(workplace, editor: editor, configuration: configuration)
    _ = await console.run()
    return editor
  }

  func journal() throws -> [Event] {
    try Transcripts(in: folders).find("last").read().events
  }

  let warmUp: [Act] = [
    .row(""), .enterOnNothing, .types(Answers.strong), .row("/done"),
  ]

  /// A first evening is behind the person, and nothing more is to be settled.
  func prepare() async throws {
    try await play(warmUp + [.row(""), .row(""), .row(""), .row("/quit")])
  }

  @Test
  func `the first start is six lines, and Enter asks a warm-up that gets quotes and no level`()
    async throws
  {
    let editor = try await play(warmUp)
    #expect(editor.said.prefix { !$0.hasPrefix(">") }.count <= 6)
    #expect(editor.text.contains("Question 1 of 1."))
    #expect(editor.text.contains("moved 31 people"))
    #expect(!editor.text.contains("of 5)"))
    #expect(editor.text.contains("When is your interview?"))
  }

  @Test func `the first prompt comes up without a look at the banks`() async throws {
    func unwanted() -> BankLibrary {
      Issue.record("the banks were read")
      return BankLibrary([])
    }
    try await play([.row("/help"), .row("/quit")], library: unwanted())
    try await prepare()
    try await play([.row("/quit")], library: unwanted())
  }

  @Test func `broken banks are told once, when a session begins`() async throws {
    for number in 1...5 { _ = try scratch.write("---\nformat: 99\n", to: "broken\(number).md") }
    let places: [SearchPlace] = [.named(Self.banks), .named(scratch.path)]
    let editor = try await play(
      warmUp + [.row(""), .row(""), .row(""), .row("/drill"), .row("/quit")],
      library: BankLibrary(places))
    // The window breaks the lines, so a word of one line is looked for.
    #expect(editor.said.count { $0.contains("error:") } == 3)
    #expect(editor.said.count { $0.contains("rehearse bank check shows the rest") } == 1)
    let first = try #require(editor.said.firstIndex { $0.contains("error:") })
    #expect(editor.said[..<first].contains { $0.hasPrefix(">") })
  }

  @Test func `what is settled once is kept, may be skipped, and is not asked again`() async throws {
    let editor = try await play(
      warmUp + [.row("soon"), .row("1/15/2027"), .row(""), .row("45"), .row("/quit")])
    #expect(
      editor.text.contains(
        "Please give a day to come, such as 2027-01-15 or 1/15/2027, or press Enter."))
    let configuration = try #require(Configuration.read(at: folders.config).content)
    #expect(configuration.interview == CalendarDate("2027-01-15"))
    #expect(configuration.kind == nil)
    #expect(configuration.minutes == 45)
    let later = try await play([.row("/quit")])
    #expect(!later.text.contains("When is your interview?"))
    #expect(later.text.contains("Enter: 45 minutes"))
  }

  @Test func `a drill goes from Enter over follow-ups and readings to the summary`() async throws {
    try await prepare()
    let editor = try await play([
      .row(""), .enterOnNothing, .types("We merged two queues at nine sites."), .row("/done"),
      .types("The backlog fell from 12,000 to 2,100 cases."), .row("/done"), .row(""),
      .enterOnNothing, .row("/skip"), .row(""), .enterOnNothing, .types(Answers.strong),
      .row("/done"), .enterOnNothing, .row(""), .row("/quit"),
    ])
    #expect(editor.text.contains("One follow-up."))
    #expect(editor.text.contains("Say it the first time."))
    #expect(editor.text.contains("Enter: the next question."))
    #expect(editor.text.contains("Left unanswered."))
    #expect(editor.text.contains("Enter: the summary."))
    #expect(editor.text.contains("Saved: \(scratch.path)/transcripts/"))
    let session = Session(try journal())
    #expect(session.endReason == "done")
    #expect(session.turns.count == 3)
    #expect(session.turns[0].parts.map(\.number) == [0, 1])
  }

  @Test func `the same question again tells only what changed`() async throws {
    try await prepare()
    let editor = try await play([
      .row("/drill"), .enterOnNothing, .types("We merged two queues at nine sites."), .row("/done"),
      .enterOnNothing, .row("/again"), .enterOnNothing, .types(Answers.strong), .row("/done"),
      .enterOnNothing, .row("/quit"),
    ])
    #expect(editor.text.contains("Result: not found, now shown."))
    #expect(Session(try journal()).turns.map(\.again) == [nil, 1])
  }

  @Test func `'again edit' begins with the last text`() async throws {
    try await prepare()
    let editor = try await play([
      .row("/drill"), .enterOnNothing, .types("We merged two queues."), .row("/done"),
      .enterOnNothing, .row("/again edit"), .types("I led it."), .row("/done"),
    ])
    #expect(Session(try journal()).turns.last?.answer?.text == "We merged two queues.\nI led it.")
    _ = editor
  }

  @Test func `an unknown command is never an answer, and comes back to be corrected`() async throws
  {
    try await prepare()
    let editor = try await play([
      .row("/drill"), .enterOnNothing, .types("I led it."), .row("/dnoe"), .row("/quit"),
    ])
    #expect(
      editor.text.contains("No command /dnoe (did you mean /done? /help lists them)."))
    #expect(editor.prompts.last?.typed == "/dnoe")
    #expect(!(try journal()).contains { $0.body.type == "answerSubmitted" })
  }

  @Test
  func `a terminal that is gone leaves a draft and no answer, and the next start offers both`()
    async throws
  {
    try await prepare()
    try await play([.row("/drill"), .enterOnNothing, .types(Answers.strong)])
    #expect(!(try journal()).contains { $0.body.type == "answerSubmitted" })
    let id = try Transcripts(in: folders).find("last").id
    #expect(try Drafts(in: folders).load(id)?.text == Answers.strong)
    let editor = try await play([.row(""), .row("/done"), .enterOnNothing, .row("/quit")])
    #expect(editor.text.contains("Unfinished answer to question 1: 52 words, kept."))
    #expect(Session(try journal()).turns.first?.answer?.text == Answers.strong)
    #expect(try Drafts(in: folders).load(id) == nil)
  }

  @Test func `Ctrl-C stops the clock and keeps every word, and Enter goes on`() async throws {
    try await prepare()
    let editor = try await play([
      .row("/drill"), .enterOnNothing, .types("I led it."), .input(.interrupt), .row(""),
      .row("/done"), .enterOnNothing,
    ])
    #expect(editor.text.contains("The clock stands, and your words are kept."))
    let session = Session(try journal())
    #expect(session.turns.first?.answer?.text == "I led it.")
    #expect(session.log.contains { $0.body == .paused(why: "interrupt", limitMs: nil) })
  }

  @Test func `without a clock, too, what is written is looked at every second`() async throws {
    let editor = try await play(
      warmUp.dropLast() + [.row("/quit")], configuration: { $0.showsClock = false })
    let answers = zip(editor.prompts, editor.waits).filter { $0.0.kind == .answer }
    #expect(!answers.isEmpty)
    #expect(answers.allSatisfy { $0.1 ?? .max <= 1000 })
  }

  @Test func `a skipped draft is kept unscored, and can be taken back`() async throws {
    try await prepare()
    let editor = try await play([
      .row("/drill"), .enterOnNothing, .types("I led it."), .row("/skip"), .row("/restore"),
      .row("/draft"),
    ])
    #expect(editor.text.contains("Put aside: 3 words, kept as a note and not scored."))
    #expect(editor.draft == "I led it.")
    #expect(Session(try journal()).turns.map(\.again) == [nil, 1])
    #expect(
      (try journal()).contains {
        $0.body == .noteTaken(about: "turn 1, put aside", text: "I led it.")
      })
  }

  @Test func `Enter twice on empty rows sends, and the first says so`() async throws {
    try await prepare()
    let editor = try await play([
      .row("/drill"), .enterOnNothing, .types("I led it."), .enterOnNothing, .enterOnNothing,
    ])
    #expect(
      editor.text.contains("/done sends; keep typing to go on; Enter again sends"))
    #expect(Session(try journal()).turns.first?.answer?.text == "I led it.")
  }

  @Test func `with a screen reader the clock waits for Enter, and a report is one sentence`()
    async throws
  {
    try await prepare()
    let editor = try await play(
      [
        .row("/drill"), .row(""), .enterOnNothing, .types(Answers.strong), .row("/done"),
        .enterOnNothing, .row("/more"),
      ], configuration: { $0.screenReader = true })
    #expect(editor.text.contains("Enter starts the clock."))
    #expect(editor.text.contains("Reading of question 1:"))
    #expect(editor.prompts.allSatisfy { $0.clock.isEmpty })
  }

  @Test func `'forget' asks once and removes every word`() async throws {
    try await prepare()
    let editor = try await play([
      .row("/drill 30"), .row("/finish"), .row("/forget 2"), .row("yes"),
    ])
    #expect(editor.text.replacing("\n", with: " ").contains("it cannot be undone"))
    #expect(scratch.files(holding: "moved 31 people").isEmpty)
  }

  @Test func `help lists every command once, from the table that finds them`() async throws {
    let editor = try await play([.row("/help"), .row("/more")])
    let lines = editor.text.split(separator: "\n")
    for command in SlashCommand.all {
      #expect(lines.count { $0.hasPrefix("  /\(command.name) ") } == 1)
      guard case .one(let found) = SlashCommand.find(command.name) else {
        Issue.record("/\(command.name) is not found")
        continue
      }
      #expect(found.name == command.name)
    }
    #expect(Set(SlashCommand.all.map(\.name)).count == SlashCommand.all.count)
  }

  @Test func `a text that was put aside never comes back in another session`() async throws {
    try await prepare()
    let editor = try await play([
      .row("/drill"), .enterOnNothing, .types("I led it."), .row("/finish"), .row("/drill"),
      .enterOnNothing, .row("/restore"),
    ])
    #expect(editor.text.contains("Those words are in the transcript of their session, as a note."))
    #expect(editor.draft.isEmpty)
  }
}
