import Interview

/// A command that is typed at the prompt, with everything that help and completion say of it.
struct SlashCommand: Sendable {
  let name: String
  /// What may follow the name, as help shows it.
  let argument: String
  /// One line of help.
  let summary: String
  let group: Group
  let run: @Sendable (Console, String) async -> Void

  init(
    _ name: String, _ argument: String = "", in group: Group, _ summary: String,
    run: @escaping @Sendable (Console, String) async -> Void
  ) {
    self.name = name
    self.argument = argument
    self.summary = summary
    self.group = group
    self.run = run
  }

  /// The headings of help, in order.
  enum Group: String, CaseIterable, Sendable {
    case practise = "To practise"
    case answer = "While you answer"
    case read = "To read"
    case keep = "What is kept"
    case settle = "To settle"
  }

  /// Every command, in the order in which help lists them.
  static let all: [SlashCommand] = [
    drill, mock, board, resume, again, next, skip, pause, extend, finish,
    done, question, draft, hint, time, edit, restore, discard, note,
    more, score, history, show,
    transcript, forget, privacy, modules,
    set, sr, help, quit,
  ]

  enum Match {
    case one(SlashCommand)
    case several([String])
    case none(nearest: String?)
  }

  /// The command with this name, or the only one that begins with it.
  static func find(_ name: String) -> Match {
    let name = name == "?" ? "help" : name.lowercased()
    if let exact = all.first(where: { $0.name == name }) { return .one(exact) }
    let starting = name.isEmpty ? [] : all.filter { $0.name.hasPrefix(name) }
    if starting.count == 1, let only = starting.first { return .one(only) }
    if starting.count > 1 { return .several(starting.map(\.name)) }
    return .none(nearest: closest(to: name, in: all.map(\.name)))
  }

  /// The names that complete what has been typed, each with its slash.
  static func completions(of typed: String) -> [String] {
    guard typed.hasPrefix("/"), !typed.contains(" ") else { return [] }
    return all.map { "/\($0.name)" }.filter { $0.hasPrefix(typed) }
  }
}
