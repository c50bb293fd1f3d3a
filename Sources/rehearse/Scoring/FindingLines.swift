import Interview

/// Findings as compilers write theirs: `file:line:column: severity: message [rule]`.
struct FindingLines {
  let assessment: Assessment
  let text: String
  let file: String

  init(_ assessment: Assessment, of text: String, file: String) {
    self.assessment = assessment
    self.text = text
    self.file = file
  }

  var lines: [String] {
    assessment.findings.map { finding in
      let place = place(of: finding.start)
      return "\(sanitizedLine(file)):\(place.line):\(place.column): \(finding.severity.rawValue): "
        + "\(sanitizedLine(finding.message)) [\(finding.rule)]"
    }
  }

  /// Line and column of a byte, both from 1; the column in characters.
  private func place(of offset: Int) -> (line: Int, column: Int) {
    let before = Span(0, offset).quote(from: text) ?? ""
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.count, (lines.last?.count ?? 0) + 1)
  }
}
