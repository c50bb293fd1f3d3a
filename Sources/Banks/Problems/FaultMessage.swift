import Interview

extension Fault {
  /// The one place where a problem in a file becomes a sentence.
  var message: String {
    switch self {
    case .cannotRead(let why): "cannot be read: \(why)"
    case .noFolder(let path): "there is no folder or file '\(path)'"
    case .tooManyFiles(let limit):
      "more than \(limit) files and folders lie here, the rest is not read "
        + "(name a folder that holds banks only)"
    case .tooLarge(let bytes?):
      "the file has \(bytes) bytes (\(SourceText.byteLimit) is the most; split it into two)"
    case .tooLarge(nil):
      "the file has more than \(SourceText.byteLimit) bytes (split it into two)"
    case .notUTF8(let byte, looksLikeUTF16: false):
      "byte \(byte) is not UTF-8 (save the file with the encoding UTF-8)"
    case .notUTF8(_, looksLikeUTF16: true):
      "the file looks like UTF-16 (save it with the encoding UTF-8)"
    case .controlCharacter(let value, let more):
      "the invisible character '\(codePoint(value))' is left out"
        + (more == 0 ? "" : ", and \(more) more in this line")
    case .tooManyProblems(let left): "\(left) more problems are not shown (mend these first)"

    case .noFrontMatter:
      "the file does not begin with '---' "
        + "(a bank begins with its 'key: value' lines between two lines '---')"
    case .unclosedFrontMatter:
      "the '---' of the first line is never closed (write a second one under the last key)"
    case .notAKey(let text):
      "'\(shortened(text))' is no 'key: value' line "
        + "(a key begins the line, then a colon and a space)"
    case .unknownKey(let name, let table):
      "unknown key '\(shortened(name))' \(table.place)"
        + hint(
          name, table.names, after: table == .question ? "; text comes after a blank line" : "")
    case .duplicateKey(let name, let line):
      "'\(name)' was given in line \(line) already (leave one of the two)"
    case .missingKey(let key, let table):
      "no '\(key.name)' \(table.place) (add a line such as '\(key.name): \(key.example)')"
    case .missingValue(let key): "'\(key.name)' has no value (\(key.wanted))"
    case .badValue(let value, let key):
      "'\(shortened(value))' is no value for '\(key.name)' "
        + "(\(suggestion(value, key.takes.words))\(key.wanted))"
    case .unknownFormat(let number):
      "this program does not know format '\(number)' (it knows 1; a newer version may know more)"
    case .strayKey(let name):
      "'\(name): …' stands in the text that the candidate is shown "
        + "(keys go directly under the heading)"

    case .missingBlank: "a blank belongs after the '#' of a heading"
    case .headingLevel(let level):
      "a heading with '\(String(repeating: "#", count: level))' means nothing here "
        + "(there are #, ## and ###)"
    case .ignoredHeading(let title):
      "'# \(shortened(title))' and the text under it are left out (a question is a '##' heading)"
    case .missingText:
      "the heading has no text (write '## ', the text, and an id such as {#short-name})"
    case .missingID(let suggestion):
      "no id (add one at the end of the line, such as {#\(suggestion)})"
    case .badID(let id):
      "'\(shortened(id))' is no id "
        + "(lower-case letters, digits and hyphens, such as {#\(slug(id))})"
    case .duplicateID(let id, let line):
      "the id '\(id)' was given in line \(line) already (an id is given once in a file)"
    case .unknownSection(let name):
      "unknown section '\(shortened(name))'" + hint(name, QuestionSection.allCases.map(\.rawValue))
    case .sectionOutside(let name):
      "'### \(shortened(name))' belongs to nothing (a '##' heading must come before it)"
    case .duplicateSection(let name, let line):
      "'\(shortened(name))' was begun in line \(line) already"
    case .emptySection(let section):
      "'\(section.rawValue)' is empty (write under it, such as '\(section.example)')"
    case .notAnItem(let section):
      "'\(section.rawValue)' is a list of items without sub-items "
        + "(write '\(section.example)', and indent the lines that go on)"
    case .unknownElement(let word):
      "no probe asks for '\(shortened(word))' (\(suggestion(word, elements))"
        + "it asks for \(elements.joined(separator: ", ")), or write the text alone)"
    case .badLevel(let text):
      "'\(shortened(text))' does not begin with a level from 1 to 5 "
        + "(write '\(QuestionSection.benchmarks.example)')"
    case .duplicateLevel(let level):
      "level '\(level)' was described already (join the two into one item)"

    case .unknownFramework(let id, let known):
      "unknown framework '\(shortened(id))'" + hint(id, known)
    case .unknownCompetency(let id, let framework, let known, let elsewhere):
      "'\(shortened(id))' is no competency of \(framework)" + hint(id, known, elsewhere: elsewhere)
    case .unknownECQ(let id, let framework, let known, let elsewhere):
      "'\(shortened(id))' is no ECQ of \(framework)" + hint(id, known, elsewhere: elsewhere)
    case .ecqMismatch(let competency, let belongsTo, let said):
      "the competency '\(competency)' belongs to '\(belongsTo)', not to '\(said)' "
        + "(without 'ecq' it is taken from the competency)"
    case .missingSource:
      "no 'source' (add a citation or an address that can be followed, "
        + "such as 'source: 5 U.S.C. 2301(b)(4)')"
    case .fewProbes(let count):
      "\(count == 0 ? "no probes" : "only 1 probe") "
        + "(two or more are needed to follow up, such as '\(QuestionSection.probes.example)')"
    case .missingAnswer: "no '### Answer' (without it there is nothing to compare with)"
    case .noQuestions:
      "no questions (a question is a heading such as '## Tell us about … {#short-name}')"
    case .tooManyQuestions:
      "more than \(BankReader.questionLimit) questions, the rest is left out "
        + "(split the bank into two)"
    case .duplicateBank(let id, let file):
      "the bank '\(id)' is taken from '\(file)', which comes first; this one is left out"

    case .noECQs: "no ECQs (one is a heading such as '## Leading People {#leading-people}')"
    case .duplicateNumber(let number, let line):
      "number '\(number)' was given in line \(line) already"
    case .reversedDates:
      "'effective-to' comes before 'effective-from' (it is the last day of use)"
    case .duplicateFramework(let id, let file):
      "the framework '\(id)' is taken from '\(file)', which comes first; this one is left out"
    case .shippedFramework(let id):
      "the framework '\(id)' is part of the program and cannot be replaced "
        + "(give yours another id)"
    }
  }

  private var elements: [String] { Element.allCases.map(\.rawValue) }

  private func codePoint(_ value: UInt32) -> String {
    let hex = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }

  private func shortened(_ text: String) -> String {
    text.count > 60 ? text.prefix(60) + "…" : text
  }

  private func suggestion(_ word: String, _ known: [String]) -> String {
    closest(to: word, in: known).map { "did you mean '\($0)'? " } ?? ""
  }

  private func hint(
    _ word: String, _ known: [String], elsewhere: String? = nil, after: String = ""
  ) -> String {
    let other = elsewhere.map { "it is one of \($0); " } ?? ""
    let list = known.joined(separator: ", ")
    return " (\(other)\(suggestion(word, known))there are: \(list)\(after))"
  }
}
