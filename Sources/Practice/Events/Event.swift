import Interview

/// One thing that happened in a session: a line of its journal.
public struct Event: Hashable, Sendable {
  /// Its place in the journal, from 0 and without gaps.
  public var seq: Int
  /// The wall clock, in UTC.
  public var at: Timestamp
  /// Session time in milliseconds: 0 at the start, standing still while no program runs.
  public var mono: Int
  /// The number of the command that caused it.
  public var cmd: Int
  /// The participant who caused it, where there are several.
  public var by: String?
  /// The panel in which it happened; nil where there is only one.
  public var track: String?
  public var body: Body

  public init(
    seq: Int, at: Timestamp, mono: Int, cmd: Int, by: String? = nil, track: String? = nil,
    body: Body
  ) {
    self.seq = seq
    self.at = at
    self.mono = mono
    self.cmd = cmd
    self.by = by
    self.track = track
    self.body = body
  }
}
