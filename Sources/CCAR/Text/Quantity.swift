import Interview

/// A number that measures something, with the tokens that say it.
struct Quantity: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case money, percent, duration
    /// A number of things or people.
    case count
    /// A change told in words: doubled, halved, by two thirds.
    case ratio
  }

  var kind: Kind
  var tokens: Range<Int>
}
