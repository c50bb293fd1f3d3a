/// Words of one kind, which phrases name by `@`.
struct WordList: Sendable {
  var name: String
  var words: Set<String>

  static func named(_ name: String) -> WordList? { all.first { $0.name == name } }

  static let all: [WordList] = [
    badThings, goodThings, fell, rose, people, organizations, titles, adverbs,
  ]

  /// Things of which less is better.
  static let badThings = WordList(
    name: "bad",
    words: [
      "backlog", "backlogs", "cost", "costs", "error", "errors", "turnover", "attrition",
      "complaint", "complaints", "delay", "delays", "vacancies", "findings", "overtime",
      "incidents", "accidents", "injuries", "duplication", "risk", "risks", "wait", "waits",
      "losses", "waste", "grievances", "defects", "outages", "spending", "debt", "deaths", "cases",
      "appeals", "lawsuits", "queue", "time", "times", "rate", "rates", "bill",
    ])
  /// Things of which more is better.
  static let goodThings = WordList(
    name: "good",
    words: [
      "satisfaction", "engagement", "morale", "productivity", "accuracy", "compliance",
      "retention", "participation", "throughput", "timeliness", "quality", "revenue",
      "collections", "diversity", "enrollment", "attendance", "output", "scores", "score",
      "ratings", "trust", "savings", "production", "capacity", "access", "performance", "rate",
      "rates",
    ])
  static let fell = WordList(
    name: "fell",
    words: ["fell", "dropped", "declined", "shrank", "decreased", "sank", "plummeted", "tumbled"])
  static let rose = WordList(
    name: "rose",
    words: [
      "rose", "climbed", "grew", "improved", "increased", "jumped", "doubled", "tripled", "soared",
    ])
  static let people = WordList(
    name: "people",
    words: [
      "staff", "people", "employees", "workers", "managers", "supervisors", "engineers",
      "inspectors", "analysts", "clerks", "nurses", "officers", "lawyers", "attorneys", "agents",
      "contractors", "volunteers", "technicians", "examiners", "specialists", "scientists",
      "civilians", "teams", "ftes", "fte", "soldiers", "sailors", "veterans", "patients",
      "families",
      "customers", "residents", "applicants", "students", "members", "men", "women", "users",
    ])
  static let organizations = WordList(
    name: "organizations",
    words: [
      "office", "offices", "agency", "agencies", "bureau", "bureaus", "department", "division",
      "divisions", "branch", "branches", "sites", "site", "states", "counties", "regions",
      "districts", "facilities", "hospitals", "clinics", "bases", "ports", "stations", "plants",
      "labs", "laboratories", "units", "components", "schools", "cities", "towns", "countries",
      "parks", "centers", "companies", "tribes", "warehouses",
    ])
  static let titles = WordList(
    name: "titles",
    words: [
      "director", "chief", "manager", "head", "administrator", "commander", "supervisor",
      "superintendent", "officer", "deputy", "secretary", "lead", "leader", "executive", "ceo",
      "cio", "cfo", "coordinator", "scientist", "engineer", "analyst", "counsel", "sergeant",
      "captain", "colonel", "president", "specialist", "warden", "inspector", "advisor",
    ])
  static let adverbs = WordList(
    name: "adverbs",
    words: [
      "then", "also", "first", "just", "never", "always", "soon", "next", "now", "still", "even",
      "once", "later", "myself", "ourselves", "simply", "only", "therefore", "instead", "thus",
      "again", "further", "often", "all", "both", "too", "not", "really", "at",
    ])
}
