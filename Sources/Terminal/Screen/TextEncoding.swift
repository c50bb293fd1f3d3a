#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How the locale says that text is written, settled once for the whole program.
public enum TextEncoding: Sendable, Hashable {
  case utf8
  /// The locale does not know UTF-8 but the system does; text is read as UTF-8 all the same.
  case assumedUTF8(locale: String)
  /// There is no UTF-8 to be had: letters beyond ASCII may be shown badly, though none is lost.
  case bytesOnly(locale: String)

  /// The first look at this sets the locale.
  public static let current = settle()

  /// A sentence for the user; nil where all is well.
  public var warning: String? {
    switch self {
    case .utf8:
      nil
    case .assumedUTF8(let locale):
      "The locale '\(locale)' has no letters beyond ASCII; text is taken as UTF-8 (LANG=C.UTF-8 says so)."
    case .bytesOnly(let locale):
      "The locale '\(locale)' has no letters beyond ASCII, so accents may be shown badly; nothing is lost."
    }
  }

  private static func settle() -> TextEncoding {
    // Only letters are asked of the locale; the other eleven categories are files of their own.
    setlocale(LC_CTYPE, "")
    if isUTF8 { return .utf8 }
    let locale = setlocale(LC_CTYPE, nil).map { String(cString: $0) } ?? "unknown"
    for name in ["C.UTF-8", "en_US.UTF-8", "UTF-8"] where setlocale(LC_CTYPE, name) != nil {
      guard isUTF8 else { continue }
      // Readline reads the variables again by itself, and an editor or pager shall agree with us.
      let isForced = getenv("LC_ALL").map { $0.pointee != 0 } ?? false
      setenv(isForced ? "LC_ALL" : "LC_CTYPE", name, 1)
      return .assumedUTF8(locale: locale)
    }
    return .bytesOnly(locale: locale)
  }

  private static var isUTF8: Bool {
    guard let name = nl_langinfo(nl_item(CODESET)) else { return false }
    return ["UTF-8", "utf8", "UTF8"].contains(String(cString: name))
  }
}
