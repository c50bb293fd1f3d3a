import Journal
import Reports

extension SlashCommand {
  static let privacy = SlashCommand(
    "privacy", in: .keep, "what is kept, where, and how to remove it"
  ) { console, _ in
    let folders = console.workplace.folders
    let page = PrivacyPage(
      transcripts: folders.transcripts, config: folders.config, state: folders.state,
      banks: folders.banks, cache: folders.cache)
    for line in page.lines { console.say(line) }
  }
}
