/// Where the program keeps what it keeps, told from the environment alone.
///
/// `REHEARSE_HOME` puts everything into one folder, for a stick or a lab's machine. Without it the
/// XDG folders hold; one that is not an absolute path is passed over, as their specification asks.
public struct Folders: Hashable, Sendable {
  /// The file of settings.
  public var config: String
  /// A folder for each year, with the sessions begun in it.
  public var transcripts: String
  /// The user's own question banks.
  public var banks: String
  /// Command history, drafts, trust and locks.
  public var state: String
  /// What can be made again at any time.
  public var cache: String

  public init(environment: [String: String], home: String) {
    if let root = environment["REHEARSE_HOME"], !root.isEmpty {
      config = root + "/config"
      transcripts = root + "/transcripts"
      banks = root + "/banks"
      state = root + "/state"
      cache = root + "/cache"
      return
    }
    func folder(_ name: String, else fallback: String) -> String {
      guard let path = environment[name], path.hasPrefix("/") else { return home + fallback }
      return path
    }
    let data = folder("XDG_DATA_HOME", else: "/.local/share") + "/rehearse"
    config = folder("XDG_CONFIG_HOME", else: "/.config") + "/rehearse/config"
    transcripts = data + "/transcripts"
    banks = data + "/banks"
    state = folder("XDG_STATE_HOME", else: "/.local/state") + "/rehearse"
    cache = folder("XDG_CACHE_HOME", else: "/.cache") + "/rehearse"
  }

  /// The answers that are not submitted yet, a file a session.
  public var drafts: String { state + "/drafts" }

  /// Makes a folder with those above it, each for its owner alone.
  public static func make(_ path: String) throws(JournalError) {
    try Folder(path).make()
  }
}
