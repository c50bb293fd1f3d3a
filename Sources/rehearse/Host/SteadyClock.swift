/// Milliseconds of a clock that nobody sets, for waiting.
enum SteadyClock {
  private static let start = SuspendingClock.now

  static var now: Int {
    let passed = start.duration(to: .now).components
    return Int(passed.seconds) * 1000 + Int(passed.attoseconds / 1_000_000_000_000_000)
  }
}
