/// Who a module is and what it can run.
public struct ModuleManifest: Hashable, Codable, Sendable {
  /// A name that never changes, such as `ecq-prompts`.
  public var id: String
  public var title: String
  public var version: String
  public var kinds: [SessionKind]
  /// Ids of the frameworks that it knows; empty means any.
  public var frameworks: [String]
  /// The kinds of bank whose questions it asks.
  public var bankKinds: [BankKind]
  /// The fewest questions with which it can make a plan.
  public var fewestQuestions: Int

  public init(
    id: String, title: String, version: String, kinds: [SessionKind], frameworks: [String] = [],
    bankKinds: [BankKind], fewestQuestions: Int = 1
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.kinds = kinds
    self.frameworks = frameworks
    self.bankKinds = bankKinds
    self.fewestQuestions = fewestQuestions
  }
}
