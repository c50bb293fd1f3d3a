import Interview

/// What was heard in a warm-up, part by part and in the person's own words; no level.
struct WarmUpFeedback {
  /// The most sentences that are quoted for one part.
  static let mostQuotes = 2

  let assessment: Assessment
  let text: String
  let length: String

  init(_ assessment: Assessment, of text: String, length: String) {
    self.assessment = assessment
    self.text = text
    self.length = length
  }

  var blocks: [String] {
    guard isRead else { return [gate] }
    let lines = [ReadingSentences.heardHeading] + elements.map { "  \($0)" }
    return [(lines + [length, ReadingSentences.warmUpNote]).joined(separator: "\n")]
  }

  var spoken: [String] {
    guard isRead else { return [gate] }
    let heard = Element.allCases.count { assessment.elements[$0].verdict == .shown }
    return [
      ReadingSentences.heardCount(heard, length: length) + " One part for each /more."
    ] + elements
  }

  private var isRead: Bool { assessment.overall.gate != "unscorable" }

  private var gate: String {
    "\(ReadingSentences.overall(of: assessment)) \(ReadingSentences.warmUpNote)"
  }

  private var elements: [String] {
    Element.allCases.map { element in
      let reading = assessment.elements[element]
      let own = reading.evidence.filter { !belongsElsewhere($0, than: element) }
      let quotes = (own.isEmpty ? reading.evidence : own).prefix(Self.mostQuotes)
        .compactMap { $0.quote(from: text) }
      return ReadingSentences.heard(element, reading.verdict, quotes: quotes)
    }
  }

  /// Whether the words mainly serve another part, under which they are quoted anyway.
  private func belongsElsewhere(_ span: Span, than element: Element) -> Bool {
    guard let main = assessment.sentences.first(where: { $0.span.overlaps(span) })?.role.element,
      main != element
    else { return false }
    return assessment.elements[main].evidence.contains { $0.overlaps(span) }
  }
}
