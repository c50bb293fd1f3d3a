import Banks
import Interview
import Journal
import Practice
import Reports
import Terminal

/// The prompt: does what the person types, and tells what comes of it.
///
/// A class, because slash commands change it and the loop goes on with what they left. It lives on
/// the one thread that reads the terminal.
final class Console {
  let workplace: Workplace
  let editor: any LineEditor
  var configuration: Configuration
  /// The session that is being held; nil at the beginning and between sessions.
  var opened: OpenedSession?
  /// What `/more` gives next.
  var pages = Pages()
  /// What Enter stands for, as the last line said.
  var offer: Offer?
  /// What is still to be settled with the person, one question after the other.
  var settling: [SettlingQuestion] = []
  /// Texts that were put aside, the last one last; turns are counted anew in every session.
  var putAside: [(session: String, turn: Int, text: String)] = []
  /// What happened in the session and has not been told yet.
  var untold: [(event: Event, session: Session)] = []
  /// What stands in the next row when it comes up, to be corrected.
  var correction = ""
  var isLeaving = false
  var status: Int32 = 0
  var drafts: DraftKeeper
  var emptyRows = 0
  /// The turn and its readings that were told last.
  var told: Told?
  var hasOfferedTyping = false
  /// Whether anything was typed since a text was put back: only then may Enter alone send it.
  var hasTyped = true
  var hasToldBanks = false
  /// Whether the text in hand came back from an editor.
  var cameFromEditor = false
  /// What a screen reader was not talked over with, to be said at the next Enter.
  var unheard: [String] = []
  /// Whether the time was to be told and could not be.
  var owesTime = false

  /// What was told of a turn, so that it is told once.
  struct Told: Hashable {
    var turn: Int
    var readings: Int
  }

  init(_ workplace: Workplace, editor: any LineEditor, configuration: Configuration) {
    self.workplace = workplace
    self.editor = editor
    self.configuration = configuration
    drafts = DraftKeeper(Drafts(in: workplace.folders))
  }

  /// Runs until the person leaves or the terminal is gone; the program's exit status.
  ///
  /// `first` is what was asked for on the command line; without it the prompt says where things stand.
  func run(_ first: (@Sendable (Console) async -> Void)? = nil) async -> Int32 {
    if let first { await first(self) } else { greet() }
    while !isLeaving {
      await settle()
      guard !isLeaving else { break }
      let input = editor.next(prompt, until: deadline)
      hearUnheard()
      await take(input)
      keepDraft()
    }
    windUp()
    return status
  }

  func say(_ text: String = "") {
    put(editor.screen.wrap(text))
  }

  /// Says where something is; a path is never parted, so that it can be copied.
  func sayPath(_ words: String, _ path: String) {
    put(words + sanitizedLine(path))
  }

  var session: Session? { opened?.rehearsal.session }

  var track: Track? { session?.tracks.first }

  /// Whether what is typed belongs to an answer.
  var isAnswering: Bool {
    guard let track, session?.isEnded == false, track.pause == nil else { return false }
    switch track.stage {
    case .between: return false
    case .asked: return !isHearing
    case .thinking, .answering: return true
    }
  }

  /// With a screen reader the clocks start when the person has heard the question and says so.
  var waitsAtQuestion: Bool { configuration.screenReader }

  /// Whether that is being waited for; a follow-up is short and starts by itself.
  var isHearing: Bool { waitsAtQuestion && track?.stage == .asked(part: 0) }

  /// Carries a command of the session out; a refusal is told.
  @discardableResult
  func perform(_ command: Command) -> Bool {
    guard opened != nil else {
      say("No session is open; /drill begins one.")
      return false
    }
    do {
      try opened?.rehearsal.perform(command)
      tellUntold()
      return true
    } catch {
      say("That cannot be done now: \(error).")
      return false
    }
  }

  private var prompt: Prompt {
    let typed = correction
    correction = ""
    return isAnswering ? .answer(clock: clockText, typed: typed) : .command(typed: typed)
  }

  private func take(_ input: Input) async {
    if input != .emptyEnter, input != .timeout {
      emptyRows = 0
      if input != .resized { hasTyped = true }
    }
    switch input {
    case .command(let row): await obey(row)
    case .send: submit()
    case .emptyEnter: enterOnNothing()
    case .rowAdded:
      if case .thinking? = track?.stage { perform(.begin) }
    case .interrupt: interrupt()
    case .endOfInput:
      if offer == .skip { make(.skip) } else { leave() }
    case .stop(let signal):
      status = 128 + signal
      isLeaving = true
    case .gone:
      status = 129
      isLeaving = true
    case .unreadable(let bytes):
      say("\(ReadingSentences.count(bytes, "byte")) were no UTF-8 text and were left out.")
    case .resumed, .resized, .mail, .timeout: break
    }
  }

  /// Leaves the program; what is open is kept and can be taken up.
  func leave() {
    isLeaving = true
  }
}
