/// A predetermined question that a board may ask in its second round.
public struct SupplementaryQuestion: Hashable, Codable, Sendable {
  public var id: String
  public var text: String

  public init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}
