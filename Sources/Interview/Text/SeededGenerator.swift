/// Chance from a stored seed (SplitMix64), the same on every machine and in every version.
///
/// The standard library may change how it shuffles; a stored interview must not change with it.
/// Source of the algorithm: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: Int) {
    state = UInt64(bitPattern: Int64(seed))
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but not including `bound`, each as likely as the other.
  public mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "a choice needs at least one thing to choose from")
    let bound = UInt64(bound)
    let unfair = (0 &- bound) % bound
    while true {
      let number = next()
      if number >= unfair { return Int(number % bound) }
    }
  }

  /// The same elements in an order drawn by Fisher and Yates's method.
  public mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var result = elements
    for last in stride(from: result.count - 1, to: 0, by: -1) {
      result.swapAt(last, below(last + 1))
    }
    return result
  }
}
