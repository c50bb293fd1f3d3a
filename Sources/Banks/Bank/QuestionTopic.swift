import Interview

extension QuestionReader {
  /// The ECQ and the competency that a question names, the ECQ taken from the competency where it is not said.
  func topic(
    _ values: KeyedValues, problems: inout Problems
  ) -> (ecq: String?, competency: String?) {
    var ecq = values.text("ecq")
    let competency = values.text("competency")
    guard let framework = front.framework else { return (ecq, competency) }
    if let id = ecq, framework.ecq(id) == nil, let line = values.line("ecq") {
      let fault = Fault.unknownECQ(
        id, framework: framework.id, known: framework.ecqs.map(\.id),
        elsewhere: frameworks.first { $0.ecq(id) != nil }?.id)
      problems.note(fault, line.line, at: line.valueStart)
    }
    guard let id = competency, let line = values.line("competency") else { return (ecq, nil) }
    guard framework.competency(id) != nil else {
      let fault = Fault.unknownCompetency(
        id, framework: framework.id, known: framework.competencies.map(\.id),
        elsewhere: frameworks.first { $0.competency(id) != nil }?.id)
      problems.note(fault, line.line, at: line.valueStart)
      return (ecq, nil)
    }
    guard let owner = framework.ecq(ofCompetency: id)?.id else { return (ecq, id) }
    if let said = ecq, said != owner, framework.ecq(said) != nil {
      problems.note(
        .ecqMismatch(competency: id, belongsTo: owner, said: said), line.line, at: line.valueStart)
    }
    ecq = ecq ?? owner
    return (ecq, id)
  }
}
