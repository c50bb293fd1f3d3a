import Interview
import Terminal

/// The terminal with nothing behind it, for tests on a real one: it echoes what came.
///
/// Arguments: `spoken`, `plain`, `tick`, `readline` (the answer prompt is the default), `command`,
/// `trap`, and `draft=FILE` for where the draft goes at the end.
@main
enum TerminalDemo {
  static func main() {
    let words = CommandLine.arguments.dropFirst()
    func value(_ name: String) -> String? {
      words.first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
    }
    let manner: Screen.Manner =
      words.contains("spoken") ? .spoken : words.contains("plain") ? .plain : .standard
    let editor = openLineEditor(
      on: Screen(manner: manner), plainly: words.contains("cooked"),
      history: CommandHistory(file: value("history"))
    ) { _ in ["/done", "/draft", "/quit"] }
    run(editor, words: Array(words), draft: value("draft"))
  }

  private static func run(_ editor: any LineEditor, words: [String], draft file: String?) {
    let start = monotonicMilliseconds()
    let bells = words.contains("bells")
    var answers = !words.contains("command")
    var typed = ""
    while true {
      let now = monotonicMilliseconds()
      let tick = (now - start) / 100
      let time = "\(9 - tick / 600 % 10):\(tick / 10 % 6)\(tick % 10)"
      let clock = words.contains("tick") ? time : "7:42"
      let prompt = answers ? Prompt.answer(clock: clock, typed: typed) : .command(typed: typed)
      typed = ""
      let deadline = words.contains("tick") ? start + (tick + 1) * 100 : nil
      let input = editor.next(prompt, until: bells ? now + 500 : deadline)
      switch input {
      case .timeout:
        if bells, !editor.say("TIME") { editor.bell(2) }
      case .command("/quit"): return finish(editor, file, "quit")
      case .command("/trap"):
        _ = editor.next(.answer(clock: "1:00"), until: monotonicMilliseconds() + 100)
        _ = [Int]()[words.count]
      case .command("/command"): answers = false
      case .command("/answer"): answers = true
      case .command("/draft"): editor.say("DRAFT<\(editor.draft)>")
      case .command("/pager"):
        Pager(screen: Screen()).show((1...99).map { "line \($0)\n" }.joined())
      case .command("/edit"):
        switch ExternalEditor().edit(editor.draft) {
        case .edited(let text): editor.draft = text
        case .kept(let why): editor.say("KEPT \(why)")
        }
      case .command(let row) where answers && row.hasPrefix("/"):
        editor.say("UNKNOWN<\(row)>")
        typed = row
      case .send: return finish(editor, file, "sent")
      case .endOfInput: return finish(editor, file, "end")
      case .gone: return finish(editor, file, "gone")
      case .stop(let signal): return finish(editor, file, "stop \(signal)")
      case .rowAdded, .resized: break
      default: editor.say("CAME \(input)")
      }
    }
  }

  private static func finish(_ editor: any LineEditor, _ file: String?, _ how: String) {
    editor.say("BYE \(how)")
    guard let file else { return }
    let text = editor.draft
    withFile(file) { write in write(text) }
  }
}
