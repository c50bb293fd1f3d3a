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
  public static let shipped: [Framework] = ShippedFrameworks.files.compactMap { name, text in
    FrameworkReader(shipped: []).read(Array(text.utf8), file: name).content
  }
}
