import Banks
import Interview

/// What somebody wants to practise, before anything is chosen.
struct Wishes {
  var kind: SessionKind
  var framework: String?
  var mode: PracticeMode?
  var count: Int?
  var minutes: Int?
  var ecq: String?
  var competency: String?
  var bank: String?
  /// The module that is to run it; nil takes the first that runs this kind.
  var module: String?
  var seed: Int
}

/// Why a session cannot begin.
enum WishError: Error {
  case unknownFramework(String, known: [String])
  case unknownECQ(String, framework: Framework)
  case unknownCompetency(String, framework: Framework)
  case unknownBank(String, known: [String])
  case otherFramework(String, module: ModuleManifest)
  case noQuestions(kinds: [BankKind], framework: String, bank: String?, banks: Int)
}

extension WishError: CustomStringConvertible {
  var description: String {
    switch self {
    case .unknownFramework(let id, let known):
      return "no framework called '\(id)' (there are: \(known.joined(separator: ", ")))"
    case .unknownECQ(let id, let framework):
      let known = framework.ecqs.map(\.id).joined(separator: ", ")
      return "no ECQ called '\(id)' in \(framework.id) (there are: \(known))"
    case .unknownCompetency(let id, let framework):
      let known = framework.competencies.map(\.id).joined(separator: ", ")
      return "no competency called '\(id)' in \(framework.id) (there are: \(known))"
    case .unknownBank(let id, let known):
      return "no bank called '\(id)' (there are: \(known.joined(separator: ", ")))"
    case .otherFramework(let id, let module):
      let known = module.frameworks.joined(separator: ", ")
      return "the module '\(module.id)' does not know the framework '\(id)' (it knows: \(known))"
    case .noQuestions(let kinds, let framework, let bank, let banks):
      let kinds = kinds.map(\.rawValue).joined(separator: " or ")
      let place = bank.map { "in the bank '\($0)'" } ?? "in the \(banks) banks that were found"
      return
        "no question of the kind \(kinds) for \(framework) \(place); '--banks FOLDER' names another folder"
    }
  }
}
