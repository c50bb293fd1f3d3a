import Testing

@testable import CCAR

@Suite struct EchoFilterTests {
  private let filter = EchoFilter(question: "Tell us about a time you moved a yard to a new site.")

  private func covers(_ text: String) -> Bool {
    filter.covers(Tokenizer.tokens(of: text).filter(\.isWord).map(\.text))
  }

  @Test func `the question's words in its order are an echo`() {
    #expect(covers("You asked about a time you moved a yard to a new site."))
  }

  @Test func `a sentence that only shares some words is none`() {
    #expect(!covers("In 2021 I moved a yard of forty people across the river."))
  }

  @Test func `without a question nothing is an echo`() {
    #expect(!EchoFilter(question: nil).covers(["tell", "us", "about", "a", "time"]))
  }
}
