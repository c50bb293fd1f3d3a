import Interview
import Testing

@testable import Banks

@Suite struct SuggestionTests {
  private let known = ["competency", "ecq", "type", "role", "as-of", "fiscal-responsibility"]

  @Test(arguments: [
    ("compentency", "competency"), ("Competency", "competency"), ("eqc", "ecq"), ("tpye", "type"),
    ("as_of", "as-of"), ("roles", "role"), ("Fiscal Responsibilty", "fiscal-responsibility"),
  ])
  func `a slip is answered with the word that was meant`(slip: String, meant: String) {
    #expect(closest(to: slip, in: known) == meant)
  }

  @Test(arguments: ["colour", "x", "", "responsibility", String(repeating: "e", count: 100_000)])
  func `a word that is near to none is not answered`(word: String) {
    #expect(closest(to: word, in: known) == nil)
  }

  @Test func `an id is offered from the longer words of a text`() {
    #expect(slug("Tell us about a practice that failed") == "tell-about-practice")
    #expect(slug("Is it so?") == "is-it-so")
    #expect(slug("…") == "short-name")
  }
}
