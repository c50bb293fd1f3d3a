/// Who on a panel asks a question.
public enum PanelRole: String, Codable, CaseIterable, Sendable {
  case chair
  /// Somebody who knows the field of the position.
  case expert
  /// Human resources.
  case hr
  /// An executive from another agency.
  case executive
}
