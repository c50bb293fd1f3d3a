import Banks
import Interview
import Practice

extension Wishes {
  /// The request for a module: its framework, and the candidates from the banks, the best first.
  func request(
    to manifest: ModuleManifest, in workplace: Workplace, history: History, date: CalendarDate
  ) throws(WishError) -> PracticeRequest {
    let framework = try framework(in: workplace)
    guard manifest.frameworks.isEmpty || manifest.frameworks.contains(framework.id) else {
      throw .otherFramework(framework.id, module: manifest)
    }
    let questions = try questions(for: manifest, of: framework, in: workplace.library)
    let candidates =
      kind == .drill
      ? Ranking.forDrill(questions, framework: framework, history: history, seed: seed)
      : questions.map { PracticeRequest.Candidate(question: $0) }
    return PracticeRequest(
      kind: kind, framework: framework,
      mode: mode ?? (kind == .board ? .real : workplace.configuration.mode), count: count,
      minutes: minutes, seed: seed, date: date, candidates: candidates)
  }

  private func framework(in workplace: Workplace) throws(WishError) -> Framework {
    let id = framework ?? workplace.configuration.framework
    guard let framework = workplace.library.framework(id) else {
      throw .unknownFramework(id, known: workplace.library.frameworks.map(\.id))
    }
    if let ecq, framework.ecq(ecq) == nil { throw .unknownECQ(ecq, framework: framework) }
    if let competency, framework.competency(competency) == nil {
      throw .unknownCompetency(competency, framework: framework)
    }
    return framework
  }

  private func questions(
    for manifest: ModuleManifest, of framework: Framework, in library: BankLibrary
  ) throws(WishError) -> [Question] {
    if let bank, library.bank(bank) == nil {
      throw .unknownBank(bank, known: library.banks.map(\.id))
    }
    let questions = library.banks
      .filter { manifest.bankKinds.contains($0.kind) }
      .filter { $0.framework == framework.id || $0.kind == .warmUp }
      .filter { bank == nil || $0.id == bank }
      .flatMap(\.questions)
      .filter { fits($0, framework) }
    guard questions.count >= max(1, manifest.fewestQuestions) else {
      throw .noQuestions(
        kinds: manifest.bankKinds, framework: framework.id, bank: bank, banks: library.banks.count)
    }
    return questions
  }

  private func fits(_ question: Question, _ framework: Framework) -> Bool {
    if let competency { return question.competency == competency }
    let own = question.competency.flatMap { framework.competency($0) }
    guard own?.isEnabled != false else { return false }
    guard let ecq else { return true }
    let ofCompetency = question.competency.flatMap { framework.ecq(ofCompetency: $0)?.id }
    return (question.ecq ?? ofCompetency) == ecq
  }
}
