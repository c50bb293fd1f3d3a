/// Whole numbers in English words, for the ear.
enum NumberWords {
  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  /// In words below a hundred, in digits from there on.
  static func words(_ number: Int) -> String {
    switch number {
    case 0..<20: small[number]
    case 20..<100:
      number % 10 == 0
        ? tens[number / 10] : "\(tens[number / 10])-\(small[number % 10])"
    default: String(number)
    }
  }
}
