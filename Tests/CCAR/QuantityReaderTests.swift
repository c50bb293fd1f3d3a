import Testing

@testable import CCAR

@Suite struct QuantityReaderTests {
  private func quantities(_ text: String) -> [String] {
    let tokens = Tokenizer.tokens(of: text)
    return QuantityReader(tokens: tokens, range: tokens.indices).quantities().map { quantity in
      "\(quantity.kind): " + tokens[quantity.tokens].map(\.text).joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("It saved $3.4 million a year.", ["money: $ 3.4 million"]),
    ("Costs fell by forty-two percent.", ["percent: forty two percent"]),
    ("It took nine months.", ["duration: nine months"]),
    ("It fell from 1,900 cases to 210.", ["count: 1900", "count: 210"]),
    ("Output doubled.", ["ratio: doubled"]),
    ("The wait was cut by two thirds.", ["ratio: two thirds"]),
    ("We lost half of them.", ["ratio: half"]),
    ("Three hundred and ten people came.", ["count: three hundred and ten"]),
    ("Fewer than one in a thousand failed.", ["ratio: one in a thousand"]),
  ])
  func `numbers that measure are read with their kind`(text: String, found: [String]) {
    #expect(quantities(text) == found)
  }

  @Test(arguments: [
    "I became a GS-15 in 2019.", "It met Section 508 and Title 5.", "COVID-19 came.",
    "The rule took effect on 3 June 2024.", "Call 800-555-0142.", "It ran 24/7.",
    "One of the chiefs left.", "They were the 101st.", "It met ISO 9001.", "We sat in Room 12.",
  ])
  func `numbers that only name are passed over`(text: String) {
    #expect(quantities(text).isEmpty)
  }

  @Test func `a number in words counts as the same number in digits`() {
    #expect(quantities("14,200 files") == ["count: 14200"])
    #expect(
      quantities("fourteen thousand two hundred files") == [
        "count: fourteen thousand two hundred"
      ])
  }
}
