import Interview
import Testing

@testable import CCAR

@Suite struct RoleDecoderTests {
  private func tally(_ role: Role, _ points: Int) -> RoleTally {
    var tally = RoleTally()
    tally[role] = points
    return tally
  }

  @Test func `plain evidence wins over any order`() {
    let roles: [Role] = [.result, .action, .none, .context, .challenge, .result]
    #expect(RoleDecoder.roles(of: roles.map { tally($0, 8) }) == roles)
  }

  @Test func `a sentence that says nothing by itself goes with its neighbours`() {
    let tallies = [tally(.action, 8), RoleTally(), tally(.action, 8)]
    #expect(RoleDecoder.roles(of: tallies) == [.action, .action, .action])
  }

  @Test func `nothing to decode is nothing`() {
    #expect(RoleDecoder.roles(of: []).isEmpty)
  }

  @Test func `confidence grows with the lead over the next role`() {
    var close = tally(.action, 6)
    close[.result] = 5
    #expect(close.confidence(in: .action) == Hundredths(56))
    #expect(tally(.action, 8).confidence(in: .action) == Hundredths(98))
    #expect(tally(.action, 8).confidence(in: .result) == Hundredths(20))
  }
}
