import Interview

/// No sentence says what came of it.
struct NoResult: FindingRule {
  func findings(in account: Account) -> [Finding] {
    guard account.kind != .general, account.elements.result.verdict == .notFound,
      let last = account.readings.last
    else { return [] }
    return [
      account.finding(
        "no-result", .error, last.sentence.span,
        message: "The answer ends here, and no sentence says what came of it.",
        fix: account.kind == .situational
          ? "How would you know that it had worked?"
          : "What was different afterwards, and for whom?",
        source: "OPM, Guide to SES Qualifications (2012): Result, measures and outcomes")
    ]
  }
}
