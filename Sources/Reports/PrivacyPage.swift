import Interview

/// What is kept, where, who can read it and how to remove it, on one screen.
///
/// At most twenty lines of 78 columns; only a longer path is left whole, so that it can be copied.
public struct PrivacyPage: Sendable {
  /// Where things are kept, as it should be shown.
  public struct Places: Hashable, Sendable {
    public var transcripts: String
    public var config: String
    /// Drafts and the history of commands.
    public var state: String
    /// The user's own question banks.
    public var banks: String?
    /// What the journals told, so that they need not be read at every start.
    public var cache: String?

    public init(
      transcripts: String, config: String, state: String, banks: String? = nil,
      cache: String? = nil
    ) {
      self.transcripts = transcripts
      self.config = config
      self.state = state
      self.banks = banks
      self.cache = cache
    }
  }

  let places: Places

  public init(_ places: Places) {
    self.places = places
  }

  public init(
    transcripts: String, config: String, state: String, banks: String? = nil, cache: String? = nil
  ) {
    self.init(
      Places(
        transcripts: transcripts, config: config, state: state, banks: banks, cache: cache))
  }

  public var lines: [String] {
    let kept = [
      ("Answers, times and readings", places.transcripts),
      ("Drafts and the commands typed", places.state),
      ("Settings", places.config),
    ]
    let cache = places.cache.map { [("Questions asked and levels, for the start", $0)] } ?? []
    let banks = places.banks.map { [("Question banks of your own", $0)] } ?? []
    return ["Nothing leaves this machine: no network is used, and nothing is sent.", "Kept are:"]
      + (kept + banks + cache).map { "  \($0.0): \(sanitizedLine($0.1))" }
      + [
        "Who can read it: only your account, and whoever administers this machine or",
        "its backups. The files are not encrypted by the program.",
        "To remove it for good, after one question:",
        "  /forget at the prompt, or rehearse forget SESSION in the shell",
        "  (last is the newest; rehearse sessions lists them all).",
        "  Deleting the places above removes everything.",
        "Exports, copies and backups are out of its reach; remove them yourself.",
        "Leave out: classified or controlled information, and the names of staff.",
        "Titles do: \u{201C}my deputy\u{201D}, \u{201C}the Inspector General\u{201D}.",
      ]
  }
}
