/// What is asked once, so that every evening fits: the day, the kind and the minutes.
enum SettlingQuestion: String, CaseIterable {
  case interview, kind, minutes

  var words: String {
    switch self {
    case .interview: "When is your interview? A day such as 2027-01-15; Enter skips."
    case .kind: "Will it be a board or a panel? Enter skips."
    case .minutes: "How many minutes does an evening have? Such as 30; Enter skips."
    }
  }
}
