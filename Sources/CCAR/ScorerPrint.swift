import Interview

/// A hash of everything that a score depends on besides the text.
enum ScorerPrint {
  static func hex(of frameworks: [Framework]) -> String {
    var print = Fingerprint()
    for framework in frameworks {
      print.add((try? JSONValue(encoding: framework).line) ?? framework.id)
    }
    for list in Lexicon.all {
      print.add("\(list.id) \(list.role.rawValue) \(list.weight)")
      for phrase in list.phrases { print.add(phrase) }
      for word in list.notAfter.sorted() { print.add(word) }
    }
    for list in WordList.all {
      for word in list.words.sorted() { print.add(word) }
    }
    let verbs = [
      PastTense.irregular, PastTense.notPast, PastTense.states, PastTense.settings,
      PastTense.participles, LeadingVerbs.past, LeadingVerbs.vague, CommonWords.all,
      CommonWords.articles, CommonWords.afterNoArticle, NumberWords.units, NumberWords.ratios,
      NumberWords.fractions, NumberWords.durations, Identifiers.nouns, Identifiers.months,
      Abbreviations.leading, Abbreviations.trailing, Abbreviations.openers,
    ]
    for words in verbs {
      for word in words.sorted() { print.add(word) }
    }
    for row in RoleDecoder.following { print.add("\(row)") }
    print.add("\(RoleDecoder.opening) \(RolePoints.all)")
    for gate in StoryGate.all { print.add("\(gate.id) \(gate.cap)") }
    for step in Scale.steps { print.add("\(step.kind) \(step.worth)") }
    print.add("\(Scale.middle) \(Scale.impliedCap) \(Scale.leastStory)")
    for part in Scale.weights { print.add("\(part.element.rawValue) \(part.weight)") }
    return print.shortHex
  }
}
