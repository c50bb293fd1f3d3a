import Interview
import Practice

/// Where things stand when the program opens.
extension ReadingSentences {
  /// How far off the interview is.
  static func daysToGo(_ days: Int, on date: CalendarDate) -> String {
    switch days {
    case ..<0: "The interview was on \(date)."
    case 0: "The interview is today."
    default: "\(count(days, "day")) to go."
    }
  }

  /// What the last day of practice came to.
  static func lastDay(_ last: Standing.Day, today: CalendarDate) -> String {
    let thin = last.thin.map { ", the \(self.thin($0))" } ?? ""
    return "\(name(of: last.date, today: today)): \(count(last.answers, "answer"))\(thin)."
  }

  static let noHistory = "No answers yet."

  /// A day by its name within a week, else by its date.
  private static func name(of date: CalendarDate, today: CalendarDate) -> String {
    switch today.daysSinceEpoch - date.daysSinceEpoch {
    case 0: "Today"
    case 1...6: date.weekday.rawValue
    default: date.description
    }
  }

  /// What Enter will do.
  static func enter(_ standing: Standing) -> String {
    var facts: [String] = []
    if standing.kind != .drill { facts.append("a \(name(standing.kind))") }
    if let minutes = standing.minutes { facts.append(count(minutes, "minute")) }
    facts.append(count(standing.questions, "question"))
    // A panel and a board ask in an order of their own.
    if standing.kind == .drill, let first = standing.first {
      facts.append("\(sanitizedLine(first.title)) first")
    }
    return "Enter: \(facts.joined(separator: ", "))."
  }
}
