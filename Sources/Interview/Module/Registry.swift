/// The modules that a program has, in the order in which they are offered; built once in `main`.
public struct Registry: Sendable {
  public let modules: [any InterviewModule]

  /// Throws where two modules have one id.
  public init(_ modules: [any InterviewModule]) throws(RegistryError) {
    var seen: Set<String> = []
    for module in modules where !seen.insert(module.manifest.id).inserted {
      throw .duplicate(id: module.manifest.id)
    }
    self.modules = modules
  }

  /// The module with this id.
  ///
  /// Throws with the ids that there are.
  public func module(_ id: String) throws(RegistryError) -> any InterviewModule {
    guard let module = modules.first(where: { $0.manifest.id == id }) else {
      throw .unknown(id: id, known: modules.map(\.manifest.id))
    }
    return module
  }

  /// The first module that runs this kind of session.
  ///
  /// Throws where none does.
  public func module(for kind: SessionKind) throws(RegistryError) -> any InterviewModule {
    guard let module = modules.first(where: { $0.manifest.kinds.contains(kind) }) else {
      throw .nobodyRuns(kind)
    }
    return module
  }
}

/// What a registry could not find, or found twice.
public enum RegistryError: Error, Hashable, Sendable {
  case duplicate(id: String)
  case unknown(id: String, known: [String])
  case nobodyRuns(SessionKind)
}

extension RegistryError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .duplicate(let id): "two modules are called '\(id)'"
    case .unknown(let id, let known):
      "no module called '\(id)' (there are: \(known.joined(separator: ", ")))"
    case .nobodyRuns(let kind): "no module runs a \(kind.rawValue)"
    }
  }
}
