import Interview

/// What is asked once, so that every evening fits: the day, the kind and the minutes.
enum SettlingQuestion: String, CaseIterable {
  case interview, kind, minutes

  var words: String {
    switch self {
    case .interview: "When is your interview? A day such as 2027-01-15 or 1/15/2027; Enter skips."
    case .kind: "Will it be a board or a panel? Enter skips."
    case .minutes: "How many minutes does an evening have? Such as 30; Enter skips."
    }
  }

  /// What is said where an answer cannot be taken.
  var help: String {
    switch self {
    case .interview: "Please give a day to come, such as 2027-01-15 or 1/15/2027, or press Enter."
    case .kind: "Please say board or panel, or press Enter to skip."
    case .minutes: "Please give a number of minutes from 5 to 180, or press Enter to skip."
    }
  }

  /// The setting that an answer means; nil where it means none.
  func value(of text: String, today: CalendarDate) -> String? {
    switch self {
    case .interview: Self.date(text).flatMap { $0 >= today ? $0.description : nil }
    case .kind: ["board", "panel"].first { text.lowercased().hasPrefix($0) }
    case .minutes:
      text.split(separator: " ").first.flatMap { Int($0) }
        .flatMap { (5...180).contains($0) ? String($0) : nil }
    }
  }

  /// A day as it is written in the file, or month, day and year as Americans write it.
  private static func date(_ text: String) -> CalendarDate? {
    if let date = CalendarDate(text) { return date }
    let parts = text.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    let year = parts[2] < 100 ? 2000 + parts[2] : parts[2]
    return CalendarDate(year: year, month: parts[0], day: parts[1])
  }
}
