import Testing

@testable import CCAR

/// Every cue list carries sentences in which it must be found, and sentences in which it must not.
@Suite struct CueListTests {
  private func isFound(_ list: CueList, in sentence: String) -> Bool {
    let tokens = Tokenizer.tokens(of: sentence)
    let quantities = QuantityReader(tokens: tokens, range: tokens.indices).quantities()
    return !CueMatcher([list]).hits(in: tokens, range: tokens.indices, quantities: quantities)
      .isEmpty
  }

  @Test(arguments: Lexicon.all) func `a cue list hits its own examples`(list: CueList) {
    #expect(!list.hits.isEmpty)
    for sentence in list.hits {
      #expect(isFound(list, in: sentence), "\(list.id) should be found in: \(sentence)")
    }
  }

  @Test(arguments: Lexicon.all) func `a cue list misses its own traps`(list: CueList) {
    #expect(!list.misses.isEmpty)
    for sentence in list.misses {
      #expect(!isFound(list, in: sentence), "\(list.id) should not be found in: \(sentence)")
    }
  }

  @Test func `no two cue lists have one id`() {
    let ids = Lexicon.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `every word list that a phrase names is there`() {
    let names = Lexicon.all.flatMap(\.phrases).flatMap { $0.split { $0 == " " || $0 == "|" } }
      .filter { $0.first == "@" }.map { String($0.dropFirst()) }
    #expect(!names.isEmpty)
    for name in names { #expect(WordList.named(name) != nil, "\(name)") }
  }
}
