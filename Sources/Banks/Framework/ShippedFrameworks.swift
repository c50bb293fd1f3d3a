import Interview

/// The frameworks that are part of the program, so that every machine scores by the same ones.
///
/// Each text is a copy of a file in `QuestionBanks/frameworks`, held equal to it by a test.
public enum ShippedFrameworks {
  /// The files by name, with their text.
  public static let files: [(name: String, text: String)] = [
    ("ses2025.md", ses2025), ("legacy2006.md", legacy2006),
  ]
}

extension Framework {
  /// The frameworks that are part of the program, the one in force first.
  public static let shipped: [Framework] = [inForce, legacy].compactMap(\.self)

  /// The one with this id, if it is part of the program; the others are not read for it.
  public static func shipped(_ id: String) -> Framework? {
    id == inForce?.id ? inForce : shipped.first { $0.id == id }
  }

  private static let inForce = read(ShippedFrameworks.files[0])
  private static let legacy = read(ShippedFrameworks.files[1])

  private static func read(_ file: (name: String, text: String)) -> Framework? {
    FrameworkReader(shipped: []).read(Array(file.text.utf8), file: file.name).content
  }
}
