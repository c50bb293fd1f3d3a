/// A clock that runs down in session time; all its times are milliseconds.
public struct Countdown: Hashable, Sendable {
  public var startedAt: Int
  /// 0 means that there is no limit.
  public var limit: Int
  /// What was added to the limit.
  public var extra = 0
  /// When it was stopped; nil while it runs.
  public var stoppedAt: Int?
  /// For how long it has been stopped before.
  public var stoppedFor = 0
  /// The least time left of which a warning was given.
  public var warnedAt: Int?
  public var isExpired = false

  public init(startedAt: Int, limit: Int) {
    self.startedAt = startedAt
    self.limit = limit
  }

  public func elapsed(at now: Int) -> Int {
    max(0, (stoppedAt ?? now) - startedAt - stoppedFor)
  }

  /// What is left, negative in overtime; nil without a limit.
  public func left(at now: Int) -> Int? {
    limit == 0 ? nil : limit + extra - elapsed(at: now)
  }

  /// Whether the limit has been reached.
  public func isOver(at now: Int) -> Bool {
    left(at: now).map { $0 <= 0 } ?? false
  }

  public func overtime(at now: Int) -> Int {
    max(0, -(left(at: now) ?? 0))
  }

  /// When there will be this much left; nil while it stands and without a limit.
  public func moment(left: Int) -> Int? {
    limit == 0 || stoppedAt != nil ? nil : startedAt + stoppedFor + limit + extra - left
  }

  mutating func stop(at now: Int) {
    stoppedAt = stoppedAt ?? now
  }

  mutating func go(at now: Int) {
    guard let since = stoppedAt else { return }
    stoppedFor += max(0, now - since)
    stoppedAt = nil
  }

  /// Adds time; warnings that lie ahead again will be given again.
  mutating func extend(by ms: Int, at now: Int) {
    extra += ms
    guard let left = left(at: now) else { return }
    if left > 0 { isExpired = false }
    warnedAt = Warnings.moments(limit: limit + extra).last { $0 >= left }
  }
}
