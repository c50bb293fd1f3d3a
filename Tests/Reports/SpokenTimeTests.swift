import Interview
import Reports
import TestSupport
import Testing

struct SpokenTimeTests {
  @Test func `a typed answer is told both its times, any other its own`() {
    #expect(
      SpokenTime.allowance(speaking: 240_000, limit: 600_000, medium: .typed)
        == "4:00 spoken, 10:00 to type")
    #expect(
      SpokenTime.allowance(speaking: 240_000, limit: 240_000, medium: .spoken) == "4:00 to answer")
    #expect(
      SpokenTime.allowance(speaking: 240_000, limit: 0, medium: .typed) == "no time limit")
  }

  @Test(arguments: [
    (462_000, "7:42", "seven minutes and forty-two seconds left"),
    (461_001, "7:42", "seven minutes and forty-two seconds left"),
    (180_000, "3:00", "three minutes left"), (60_000, "1:00", "one minute left"),
    (20_000, "0:20", "twenty seconds left"), (1, "0:01", "one second left"),
    (0, "over 0:00", "the time is up"), (-999, "over 0:00", "the time is up"),
    (-35_000, "over 0:35", "over by thirty-five seconds"),
    (-61_000, "over 1:01", "over by one minute and one second"),
    (7_200_000, "120:00", "120 minutes left"),
  ])
  func `the clock is told for the eye and for the ear`(left: Int, eye: String, ear: String) {
    #expect(SpokenTime.clock(left: left) == eye)
    #expect(SpokenTime.words(left: left) == ear)
  }

  @Test func `without a limit the prompt has no clock and the ear is told so`() {
    #expect(SpokenTime.clock(left: nil) == "")
    #expect(SpokenTime.words(left: nil) == "no time limit")
  }
}
