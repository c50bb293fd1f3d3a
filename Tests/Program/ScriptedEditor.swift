import Terminal

/// A terminal in memory: a script of what a person does, and everything that was said.
final class ScriptedEditor: LineEditor {
  /// One act of the person.
  enum Act {
    /// A row at the command prompt, or a slash command in an answer.
    case row(String)
    /// Words of an answer, as typed; nothing is sent.
    case types(String)
    case enterOnNothing
    case input(Input)
  }

  private var script: ArraySlice<Act>
  private(set) var said: [String] = []
  private(set) var prompts: [Prompt] = []
  /// How long each prompt would have waited, in milliseconds; nil for one that waits for the person.
  private(set) var waits: [Int?] = []
  var draft = ""
  var screen = Screen(environment: [:])

  init(_ script: [Act]) {
    self.script = script[...]
  }

  var text: String { said.joined(separator: "\n") }

  func say(_ text: String) -> Bool {
    said.append(text)
    return true
  }

  /// The next act; at the end of the script the terminal is gone.
  func next(_ prompt: Prompt, until deadline: Int?) -> Input {
    prompts.append(prompt)
    waits.append(deadline.map { $0 - monotonicMilliseconds() })
    guard let act = script.popFirst() else { return .gone }
    said.append("> \(act)")
    switch act {
    case .row(let row): return .command(row)
    case .types(let words):
      draft += (draft.isEmpty ? "" : "\n") + words
      return .rowAdded
    case .enterOnNothing: return .emptyEnter
    case .input(let input): return input
    }
  }
}
