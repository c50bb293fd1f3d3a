import Banks
import Testing

@Suite struct SearchPlaceTests {
  @Test func `places are looked through in a fixed order`() {
    let places = SearchPlace.all(
      named: ["mine", "/theirs"], configured: "~/banks",
      environment: ["REHEARSE_BANKS": "/workshop", "HOME": "/home/jane"],
      dataFolder: "/home/jane/.local/share/rehearse", executable: "/opt/rehearse/bin/rehearse")
    #expect(
      places == [
        .named("mine"), .named("/theirs"), .named("/workshop"), .named("/home/jane/banks"),
        .folder("/home/jane/.local/share/rehearse/banks"),
        .folder("/opt/rehearse/share/rehearse/QuestionBanks"),
        .firstOf([
          "/opt/rehearse/bin/QuestionBanks", "/opt/rehearse/QuestionBanks", "/opt/QuestionBanks",
          "/QuestionBanks",
        ]),
      ])
  }

  @Test func `an empty variable counts as none`() {
    let places = SearchPlace.all(
      environment: ["REHEARSE_BANKS": ""], dataFolder: "/d", executable: "/rehearse")
    #expect(
      places == [
        .folder("/d/banks"), .folder("/share/rehearse/QuestionBanks"), .firstOf(["/QuestionBanks"]),
      ])
  }
}
