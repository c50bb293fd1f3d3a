import Banks
import Interview

extension SlashCommand {
  static let modules = SlashCommand("modules", in: .keep, "the modules and banks that there are") {
    console, _ in
    for module in console.workplace.registry.modules {
      let manifest = module.manifest
      console.say("\(manifest.title) (\(manifest.id) \(manifest.version))")
    }
    for bank in console.workplace.library.banks {
      console.say("\(bank.title): \(bank.questions.count) questions (\(bank.id))")
    }
  }
}
