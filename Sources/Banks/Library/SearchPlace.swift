/// One of the places where banks are looked for.
public enum SearchPlace: Hashable, Sendable {
  /// A folder, or a file, that somebody named: it must be there.
  case named(String)
  /// A folder that may be there.
  case folder(String)
  /// The first of these folders that is there.
  case firstOf([String])
}

extension SearchPlace {
  /// Where banks are looked for, the first before the others; nothing is asked of the disk.
  ///
  /// `named` is what `--banks` says and `configured` what the configuration says; `banks` in the
  /// data folder is the user's own. The path of the executable is absolute, links followed.
  public static func all(
    named: [String] = [], configured: String? = nil, environment: [String: String],
    dataFolder: String, executable: String
  ) -> [SearchPlace] {
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 }
    let variable = environment["REHEARSE_BANKS"].flatMap { $0.isEmpty ? nil : $0 }
    let own = executable.split(separator: "/").dropLast().map(String.init)
    let parents = (0...own.count).map { own.dropLast($0) + ["QuestionBanks"] }
    let shared = own.dropLast() + ["share", "rehearse", "QuestionBanks"]
    return (named + [variable].compactMap(\.self)).map { .named($0) }
      + [configured].compactMap(\.self).map { .named(expanded($0, home: home)) }
      + [
        .folder(dataFolder + "/banks"),
        .folder(absolute(shared)),
        .firstOf(parents.map(absolute)),
      ]
  }

  private static func absolute(_ parts: some Sequence<String>) -> String {
    "/" + parts.joined(separator: "/")
  }

  private static func expanded(_ path: String, home: String?) -> String {
    guard let home, path == "~" || path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }
}
