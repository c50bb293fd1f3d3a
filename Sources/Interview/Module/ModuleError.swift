/// Why a module could not do what it was asked.
public enum ModuleError: Error, Hashable, Sendable {
  /// There are fewer questions than the plan needs.
  case tooFewQuestions(found: Int, needed: Int)
  /// It does not know this framework.
  case unknownFramework(String)
  /// Anything else, in a sentence for the user.
  case failed(String)
}

extension ModuleError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .tooFewQuestions(let found, let needed):
      "\(needed) questions are needed and \(found) were found"
    case .unknownFramework(let id): "the framework '\(id)' is not one that it knows"
    case .failed(let why): why
    }
  }
}
