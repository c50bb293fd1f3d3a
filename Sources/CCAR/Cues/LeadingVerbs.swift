/// Verbs by which somebody leads others, decides or changes an organization.
enum LeadingVerbs {
  static let past: Set<String> = [
    "led", "directed", "established", "launched", "restructured", "reorganized", "reorganised",
    "negotiated", "secured", "created", "built", "instituted", "overhauled", "consolidated",
    "eliminated", "reallocated", "recruited", "hired", "removed", "terminated", "mediated",
    "brokered", "championed", "convened", "chartered", "tasked", "delegated", "empowered",
    "decided", "approved", "rejected", "mandated", "piloted", "implemented", "transformed",
    "realigned", "modernized", "standardized", "persuaded", "convinced", "testified", "refused",
    "insisted", "stopped", "ended", "appointed", "assigned", "promoted", "fired", "merged",
    "closed", "committed", "invited", "gathered", "called", "brought", "asked", "told", "offered",
    "moved", "shifted", "ordered", "required", "argued", "won", "replaced", "chose", "put", "gave",
    "let", "set", "made", "proposed", "pressed", "challenged", "froze", "suspended", "split",
    "canceled", "cancelled", "redesigned", "rebuilt", "confronted", "held", "took",
  ]

  /// Verbs that say little of what was done.
  static let vague: Set<String> = [
    "ensured", "supported", "assisted", "helped", "participated", "engaged", "facilitated",
    "coordinated", "contributed", "attended", "touched", "worked", "handled", "continued", "dealt",
    "tried", "attempted", "liaised", "monitored", "provided", "utilized", "leveraged",
  ]
}
