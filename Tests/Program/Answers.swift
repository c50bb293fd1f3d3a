import Interview

/// Answers of our own for sessions from a file.
enum Answers {
  static let strong =
    "In 2023 our claims office had 12,000 overdue cases and a court date in six months. "
    + "I led 300 people at nine sites. I merged two queues, moved 31 people to the oldest cases "
    + "and agreed a shared roster with the union. By May the backlog fell from 12,000 to 2,100 cases."

  /// One line of a file of answers.
  static func line(
    _ text: String, seconds: Int? = nil, probes: [String] = [], question: String? = nil
  ) -> String {
    var members: [JSONValue.Member] = [.init("text", .string(text))]
    if let seconds { members.append(.init("seconds", .int(seconds))) }
    if !probes.isEmpty { members.append(.init("probes", .array(probes.map { .string($0) }))) }
    if let question { members.append(.init("question", .string(question))) }
    return JSONValue.object(members).line
  }

  static let skip = #"{"skip":true}"#

  /// A drill of three: a strong answer, a weak one in overtime with a reply to its probe, a skip.
  static let drill = [
    line(strong, seconds: 150, probes: ["Nothing slipped back in the year after."]),
    line("We improved things.", seconds: 700, probes: ["I wrote the new rule.", "unused"]), skip,
  ].joined(separator: "\n")
}
