import Interview

/// Reads a framework and tells all that is wrong with it at once; one with an error is not used at all.
///
/// `#` is the framework, a `##` heading an ECQ, a `###` heading a competency of it. Under a `##`
/// heading with `kind: fundamental` stand the competencies that cut across all ECQs. Text below the
/// key lines is for the reader of the file.
public struct FrameworkReader: Sendable {
  /// Ids that were read before, each with its file; a framework with one of them is left out.
  let taken: [String: String]
  /// Frameworks that are part of the program and cannot be replaced.
  let shipped: [Framework]

  public init(taken: [String: String] = [:], shipped: [Framework] = Framework.shipped) {
    self.taken = taken
    self.shipped = shipped
  }

  /// Reads the bytes of a file; `file` is its name in what is said of it.
  public func read(_ bytes: [UInt8], file: String) -> Reading<Framework> {
    var problems = Problems(file: file)
    let framework = SourceText(bytes, problems: &problems)
      .flatMap { Outline($0, problems: &problems) }
      .flatMap { read($0, problems: &problems) }
    return Reading(content: framework, problems: problems.sorted)
  }

  func read(_ outline: Outline, problems: inout Problems) -> Framework? {
    let before = problems.errors
    let values = KeyedValues(
      outline.frontMatter, of: .framework, under: outline.opening, problems: &problems)
    values.noteFormat(problems: &problems)
    let qualifications = QualificationReader.read(outline, problems: &problems)
    let from = values.date("effective-from")
    if let from, let to = values.date("effective-to"), to < from,
      let line = values.line("effective-to")
    {
      problems.note(.reversedDates, line.line, at: line.valueStart)
    }
    guard problems.errors == before, let id = values.text("id"), let from else { return nil }
    let framework = Framework(
      id: id, title: values.text("title") ?? id, version: values.text("version") ?? "1.0.0",
      announced: values.date("announced"), effectiveFrom: from,
      effectiveTo: values.date("effective-to"), authority: values.text("authority"),
      source: values.text("source"), ecqs: qualifications.ecqs,
      fundamentals: qualifications.fundamentals)
    return isNew(framework, outline, problems: &problems) ? framework : nil
  }

  /// Whether nobody has this id yet; a faithful copy of a shipped framework is passed over in silence.
  private func isNew(
    _ framework: Framework, _ outline: Outline, problems: inout Problems
  ) -> Bool {
    if let original = shipped.first(where: { $0.id == framework.id }) {
      if original != framework {
        problems.note(.shippedFramework(framework.id), outline.line(of: "id"))
      }
      return false
    }
    if let other = taken[framework.id] {
      problems.note(.duplicateFramework(framework.id, file: other), outline.line(of: "id"))
      return false
    }
    return true
  }
}
