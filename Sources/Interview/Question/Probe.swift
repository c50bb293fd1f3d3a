/// A prepared, neutral follow-up, aimed at the element that an answer may lack.
public struct Probe: Hashable, Codable, Sendable {
  /// What it asks for; nil where it serves none in particular.
  public var element: Element?
  public var text: String

  public init(element: Element?, text: String) {
    self.element = element
    self.text = text
  }
}
