import Interview

extension QuestionReader {
  /// Probes from items such as `result: What changed?`; the element may be left out.
  func probes(_ items: [ListItem], problems: inout Problems) -> [Probe] {
    items.map { item in
      guard let (word, rest) = item.prefixed, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
      else { return Probe(element: nil, text: item.text) }
      if rest.isEmpty { problems.note(.notAnItem(in: .probes), item.line) }
      let element = Element(rawValue: word)
      if element == nil { problems.note(.unknownElement(word), item.line, at: item.textStart) }
      return Probe(element: element, text: rest)
    }
  }

  /// Benchmarks from items such as `3: Corrected it.`, in the order of the file.
  func benchmarks(_ items: [ListItem], problems: inout Problems) -> [Benchmark] {
    var benchmarks: [Benchmark] = []
    for item in items {
      guard let (word, rest) = item.prefixed, let level = Int(word), (1...5).contains(level),
        word.utf8.count == 1, !rest.isEmpty
      else {
        problems.note(.badLevel(item.prefixed?.word ?? item.text), item.line, at: item.textStart)
        continue
      }
      if benchmarks.contains(where: { $0.level == level }) {
        problems.note(.duplicateLevel(level), item.line, at: item.textStart)
        continue
      }
      benchmarks.append(Benchmark(level: level, text: rest))
    }
    return benchmarks
  }
}
