import Interview
import Testing

@testable import CCAR

@Suite struct FollowUpsTests {
  private func reading(_ level: Int, _ verdict: Verdict) -> Assessment.ElementReading {
    Assessment.ElementReading(level: level, verdict: verdict, share: Hundredths(20))
  }

  @Test func `what is missing most is asked for first, and two things at most`() {
    let elements = Assessment.Elements(
      challenge: reading(1, .notFound), context: reading(2, .shown), action: reading(4, .shown),
      result: reading(1, .notFound))
    #expect(FollowUps(probes: []).probes(for: elements).map(\.element) == [.result, .challenge])
  }

  @Test func `nothing is asked of an answer that lacks nothing`() {
    let whole = reading(4, .shown)
    let elements = Assessment.Elements(
      challenge: whole, context: whole, action: whole, result: whole)
    #expect(FollowUps(probes: []).probes(for: elements).isEmpty)
  }
}
