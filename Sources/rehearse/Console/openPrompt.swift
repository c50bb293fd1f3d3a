import ArgumentParser
import Banks
import Journal
import Terminal

/// Opens the prompt and stays there until the person leaves.
///
/// `first` is what the command line asked for already. Throws the exit status unless it is 0.
func openPrompt(
  _ options: PromptOptions? = nil, banks: [String] = [],
  first: (@Sendable (Console) async -> Void)? = nil
) async throws {
  let workplace = try Workplace(banks: banks)
  let environment = processEnvironment()
  var configuration = workplace.configuration
  let wish = environment["REHEARSE_SCREEN_READER"] ?? ""
  if options?.screenReader == true || (!wish.isEmpty && wish != "0") {
    configuration.screenReader = true
  }
  if let percent = options?.time.flatMap({ TimeFactor.percent[$0] }) {
    configuration.timePercent = percent
  }
  let isPlain = options?.plain == true
  let screen = Screen(
    manner: configuration.screenReader ? .spoken : isPlain ? .plain : .standard,
    colour: options?.color ?? .auto, environment: environment)
  let editor = openLineEditor(
    on: screen, plainly: isPlain,
    history: CommandHistory(file: workplace.folders.state + "/history"),
    completing: SlashCommand.completions)
  let console = Console(workplace, editor: editor, configuration: configuration)
  let status = await console.run(first)
  if status != 0 { throw ExitCode(status) }
}
