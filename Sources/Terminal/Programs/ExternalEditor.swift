#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The user's own editor, for a draft.
public struct ExternalEditor: Sendable {
  /// What came back.
  public enum Outcome: Sendable, Hashable {
    case edited(String)
    /// The draft stays as it was, for the reason given.
    case kept(why: String)
  }

  /// The command that is run, with the file's name after it; nil where there is none.
  public let command: String?
  private let folder: String

  /// $VISUAL, $EDITOR, else `editor` or `nano`; never vi, which some cannot leave.
  public init(environment: [String: String] = processEnvironment()) {
    func set(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    command =
      set("VISUAL") ?? set("EDITOR")
      ?? ["editor", "nano"].first { Self.isUsable($0, environment["PATH"] ?? "/usr/bin:/bin") }
    folder = set("XDG_RUNTIME_DIR") ?? set("TMPDIR") ?? "/tmp"
  }

  /// Runs the editor on a draft and waits for it; call it while no prompt is up.
  public func edit(_ draft: String) -> Outcome {
    guard let command else {
      return .kept(why: "there is no editor (set VISUAL to the one you like, such as VISUAL=nano)")
    }
    guard let file = makeFile(holding: draft) else {
      return .kept(why: "no file could be made for it in '\(folder)'")
    }
    defer {
      unlink(file)
      // Some editors leave a copy of the text as it was before.
      unlink(file + "~")
    }
    let status = Child.run(command, argument: file)
    guard status == 0 else {
      return .kept(why: "'\(command)' ended with status \(status)")
    }
    let number = open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard number >= 0 else { return .kept(why: "'\(command)' left no file") }
    defer { close(number) }
    var (text, unreadable) = readable(bytes(of: number))
    if unreadable > 0 { return .kept(why: "'\(command)' saved text that is no UTF-8") }
    if text.hasSuffix("\n") { text.removeLast() }
    guard text.contains(where: { !$0.isWhitespace }) else {
      return .kept(why: "'\(command)' saved nothing")
    }
    return .edited(text)
  }

  private func makeFile(holding draft: String) -> String? {
    var template = Array((folder + "/rehearse-XXXXXX.md").utf8CString)
    // Made for the owner alone, and never one that was there before.
    let number = mkstemps(&template, 3)
    guard number >= 0 else { return nil }
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let isWritten = write(draft.isEmpty ? "" : draft + "\n", to: number)
    close(number)
    if isWritten { return path }
    unlink(path)
    return nil
  }

  /// Whether it is there, and is not vi under another name.
  private static func isUsable(_ name: String, _ path: String) -> Bool {
    for folder in path.split(separator: ":") where access("\(folder)/\(name)", X_OK) == 0 {
      guard let real = realpath("\(folder)/\(name)", nil) else { continue }
      defer { free(real) }
      let target = String(cString: real).split(separator: "/").last ?? ""
      return !["vi", "nvi", "nvim", "elvis"].contains { target.hasPrefix($0) }
    }
    return false
  }
}
