/// Numbers and units as they are written in words.
enum NumberWords {
  static let units: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "hundreds",
    "thousand", "thousands", "million", "billion", "trillion", "dozen", "dozens",
  ]
  /// They count only beside another number word: one, a half.
  static let small: Set<String> = ["one", "half", "a", "and"]
  static let scales: Set<String> = [
    "hundred", "thousand", "million", "billion", "trillion", "dozen",
  ]
  static let fractions: Set<String> = [
    "half", "third", "thirds", "quarter", "quarters", "fourth", "fourths", "fifth", "fifths",
    "tenth", "tenths",
  ]
  static let ratios: Set<String> = [
    "doubled", "tripled", "quadrupled", "halved", "twofold", "threefold", "fourfold", "tenfold",
    "doubling", "halving", "tripling",
  ]
  static let durations: Set<String> = [
    "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks",
    "month", "months", "quarter", "quarters", "year", "years", "weekend",
  ]
  static let percents: Set<String> = ["%", "percent", "percentage", "pct"]
  static let currencies: Set<String> = ["$", "€", "£"]
  static let currencyWords: Set<String> = ["dollars", "dollar", "euros", "pounds", "bucks"]
  static let suffixes: Set<String> = ["k", "m", "b", "x", "mm", "bn"]
}
