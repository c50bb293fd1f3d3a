import Interview

/// Finds subjects with their verbs, word by word and without a grammar.
struct ClauseReader {
  private static let subordinators: Set<String> = [
    "when", "after", "before", "since", "while", "as", "because", "if", "where", "until", "once",
    "that", "which", "whom", "whose", "though", "although", "than", "whatever", "unless",
  ]
  private static let groups: Set<String> = [
    "team", "staff", "group", "people", "office", "division",
  ]
  private static let owners: Set<String> = ["our", "the", "my"]
  private static let determiners: Set<String> = [
    "a", "an", "the", "of", "its", "their", "our", "my", "his", "her", "this", "these", "those",
    "and", "or", "more", "most", "very", "no", "with", "in", "for", "each", "every", "to",
  ]
  /// After these a first word in the past is no act: faced with, based on.
  private static let prepositions: Set<String> = [
    "with", "by", "on", "in", "to", "as", "from", "at", "for", "of", "upon", "during", "between",
  ]
  /// Objects that say nothing of what was done: took action, made progress.
  private static let emptyObjects: Set<String> = [
    "action", "actions", "steps", "progress", "efforts", "initiative", "results",
  ]
  private static let being: Set<String> = [
    "am", "was", "were", "'m", "is", "are", "'re", "been", "be",
  ]

  let tokens: [Token]
  let sentence: Sentence

  func clauses() -> [Clause] {
    var found: [Clause] = []
    var isQuoted = false
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      if tokens[index].text == "\"" { isQuoted.toggle() }
      if !isQuoted, let clause = clause(at: index) {
        found.append(clause)
        index = clause.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func clause(at index: Int) -> Clause? {
    switch text(index) {
    case "i": return predicate(of: .speaker, from: index, after: index + 1)
    case "we": return predicate(of: .team, from: index, after: index + 1)
    case let word where Self.owners.contains(word) && Self.groups.contains(text(index + 1)):
      if text(index + 2) == "and", text(index + 3) == "i" {
        return predicate(of: .speaker, from: index, after: index + 4)
      }
      return predicate(
        of: word == "our" || text(index + 1) == "team" ? .team : .other, from: index,
        after: index + 2)
    default: return verbAlone(at: index)
    }
  }

  private func predicate(of subject: Clause.Subject, from start: Int, after index: Int) -> Clause? {
    guard let verb = skippingAdverbs(from: index) else { return nil }
    let next = skippingAdverbs(from: verb + 1)
    let word = text(verb)
    let following = next.map(text) ?? ""
    var form = Clause.Form.present
    var end = verb
    switch word {
    case "'d":
      form = PastTense.isParticiple(following) ? .perfect : .conditional
      end = next ?? verb
    case "would", "could", "might", "should":
      form = .conditional
      end = next ?? verb
    case "'ll", "will", "shall":
      form = .future
      end = next ?? verb
    case "had", "have", "'ve", "has":
      if PastTense.isParticiple(following), !Self.determiners.contains(text(verb + 1)) {
        form = .perfect
        end = next ?? verb
      } else {
        form = word == "had" ? .past : .present
      }
    case "didn", "didn't", "did":
      if word == "did", following != "not", text(verb + 1) != "not" {
        form = .past
      } else {
        form = .negated
        end = next ?? verb
      }
    case _ where Self.being.contains(word):
      let isPassive = PastTense.isParticiple(following) && !["had"].contains(following)
      form = isPassive ? .passive : .being
      end = isPassive ? next ?? verb : verb
    default:
      if subject == .other, !PastTense.isPast(word) { return nil }
      form = PastTense.isPast(word) ? .past : .present
    }
    return Clause(
      subject: subject, form: form, verb: text(end), tokens: start..<end + 1,
      isSubordinate: Self.subordinators.contains(text(start - 1)),
      hasComplement: hasComplement(after: end))
  }

  /// A verb in the past whose subject was not told from other words, or that begins a bullet.
  private func verbAlone(at index: Int) -> Clause? {
    let word = text(index)
    guard tokens[index].kind == .word else { return nil }
    let isFirst = index == sentence.tokens.lowerBound
    if isFirst, PastTense.isPast(word), !PastTense.states.contains(word),
      !Self.prepositions.contains(text(index + 1))
    {
      return Clause(
        subject: .unsaid, form: .past, verb: word, tokens: index..<index + 1,
        isSubordinate: false, hasComplement: hasComplement(after: index))
    }
    if isFirst { return nil }
    if word == "was" || word == "were" {
      let next = skippingAdverbs(from: index + 1)
      let following = next.map(text) ?? ""
      let isPassive = PastTense.isParticiple(following) && following != "had"
      let end = isPassive ? next ?? index : index
      return Clause(
        subject: .other, form: isPassive ? .passive : .being, verb: text(end),
        tokens: index..<end + 1, isSubordinate: false, hasComplement: true)
    }
    guard PastTense.isPast(word), !Self.determiners.contains(text(index - 1)),
      !Self.being.contains(text(index - 1)), tokens[index - 1].isWord
    else { return nil }
    return Clause(
      subject: .other, form: .past, verb: word, tokens: index..<index + 1, isSubordinate: false,
      hasComplement: true)
  }

  /// The next word that is no adverb, past one aside between commas; nil within eight words.
  private func skippingAdverbs(from start: Int) -> Int? {
    var index = start
    while index < min(start + 8, sentence.tokens.upperBound) {
      let word = text(index)
      if word == "," {
        let aside = index + 1
        guard
          let close = (aside..<min(aside + 8, sentence.tokens.upperBound)).first(where: {
            text($0) == ","
          })
        else { return nil }
        index = close + 1
      } else if WordList.adverbs.words.contains(word)
        || (word.utf8.count > 4 && word.hasSuffix("ly") && word != "apply" && word != "supply")
      {
        index += 1
      } else {
        return tokens[index].kind == .mark ? nil : index
      }
    }
    return nil
  }

  /// Whether a word follows, for a cue without anything after it says nothing (`I led.`).
  private func hasComplement(after verb: Int) -> Bool {
    let next = verb + 1
    guard next < sentence.tokens.upperBound else { return false }
    if Self.emptyObjects.contains(text(next)) { return false }
    return tokens[next].isWord || text(next) == "\""
  }

  private func text(_ index: Int) -> String {
    sentence.tokens.contains(index) ? tokens[index].text : ""
  }
}
