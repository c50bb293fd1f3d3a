/// Session time: milliseconds that go on from where an earlier run stopped.
///
/// It stands while the machine sleeps, and runs `rate` times as fast as real time.
struct SessionClock {
  let rate: Int
  private let began = SuspendingClock.now
  private var base: Int

  init(from base: Int, rate: Int) {
    self.base = base
    self.rate = rate
  }

  var now: Int {
    let passed = began.duration(to: .now).components
    let microseconds = passed.seconds * 1_000_000 + passed.attoseconds / 1_000_000_000_000
    return base + Int(microseconds) * rate / 1000
  }

  /// Goes on from a later moment at once; an earlier one changes nothing.
  mutating func jump(to moment: Int) {
    base += max(0, moment - now)
  }
}
