import Interview

/// Praise: an outcome with its measure.
struct QuantifiedResult: FindingRule {
  func findings(in account: Account) -> [Finding] {
    account.readings.indices.compactMap { index in
      guard account.measured.contains(index),
        let first = account.readings[index].quantities.first,
        let last = account.readings[index].quantities.last
      else { return nil }
      return account.finding(
        "quantified-result", .credit,
        account.span(of: first.tokens.lowerBound..<last.tokens.upperBound),
        message: "The outcome can be measured.", fix: "Measured against what, and since when?",
        source: "OPM, Guide to SES Qualifications (2012): results should be quantified")
    }
  }
}
