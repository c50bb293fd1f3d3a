import Interview
import Testing

@testable import CCAR

@Suite struct TokenizerTests {
  @Test func `words are folded and keep the offsets of the bytes as given`() {
    let tokens = Tokenizer.tokens(of: "I\u{2019}d\u{A0}met THE caf\u{E9}")
    #expect(tokens.map(\.text) == ["i", "'d", "met", "the", "caf\u{E9}"])
    #expect(
      tokens.map(\.span) == [Span(0, 1), Span(1, 5), Span(7, 10), Span(11, 14), Span(15, 20)])
  }

  @Test func `invisible characters do not cut a word`() {
    #expect(Tokenizer.tokens(of: "bud\u{200D}get\u{AD}s").map(\.text) == ["budgets"])
  }

  @Test func `hyphens join words and dashes part them`() {
    let tokens = Tokenizer.tokens(of: "twenty-six -- done")
    #expect(tokens.map(\.text) == ["twenty", "six", "-", "-", "done"])
    #expect(tokens.map(\.isGlued) == [false, true, false, true, false])
  }

  @Test func `figures keep commas and decimals together`() {
    #expect(
      Tokenizer.tokens(of: "1,900 and 3.5, then 101st.").map(\.text) == [
        "1900", "and", "3.5", ",", "then", "101st", ".",
      ])
  }
}
