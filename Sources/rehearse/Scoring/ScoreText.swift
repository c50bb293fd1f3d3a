import Interview
import Reports

/// An assessment for people: the reading, and the day and rules that it rests on.
struct ScoreText {
  let assessment: Assessment
  let text: String

  init(_ assessment: Assessment, of text: String) {
    self.assessment = assessment
    self.text = text
  }

  var page: String {
    let report = ReadingReport(assessment, of: text)
    let probes = assessment.probes.map { "To ask yourself: \(sanitizedLine($0.text))" }
    let count = ReadingSentences.count(assessment.words, "word")
    return
      (["\(count). \(report.overall)"] + report.lines.dropFirst() + probes + [
        "\(ReadingSentences.disclaimer) \(assessment.scorer), as of \(assessment.asOf)."
      ]).joined(separator: "\n")
  }
}
