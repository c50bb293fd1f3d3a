import Interview

/// Praise: an outcome with its measure.
struct QuantifiedResult: FindingRule {
  func findings(in account: Account) -> [Finding] {
    account.readings.indices.filter(account.measured.contains).map { index in
      // A figure alone is no praise that anybody could take to heart: the sentence is quoted.
      account.finding(
        "quantified-result", .credit, account.readings[index].sentence.span,
        message: "The outcome can be measured.", fix: "Measured against what, and since when?",
        source: "OPM, Guide to SES Qualifications (2012): results should be quantified")
    }
  }
}
