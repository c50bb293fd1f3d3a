/// Words after which a number names a thing and measures nothing.
enum Identifiers {
  static let nouns: Set<String> = [
    "section", "sections", "title", "building", "room", "phase", "iso", "article", "chapter",
    "level",
    "grade", "form", "law", "part", "step", "fy", "year", "floor", "route", "highway", "interstate",
    "version", "page", "item", "question", "rule", "circular", "order", "act", "suite", "region",
    "district", "ward", "unit", "tier", "class", "category", "no", "number", "gate", "bay", "line",
    "exhibit", "appendix", "amendment", "docket", "case", "bill", "area", "zone", "building",
  ]
  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
  ]
}
