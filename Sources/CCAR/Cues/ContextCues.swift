import Interview

/// Words that tell who, where, when and under what constraints.
enum ContextCues {
  static let all: [CueList] = [position, scale, people, constraint, background]

  static let position = CueList(
    id: "context.position", role: .context, weight: 5, kind: .position,
    phrases: [
      "as the|a|an|its|their|our|acting|deputy|associate|assistant _ @titles",
      "i was|am|'m|became|been _ @titles", "i served|worked|serve|work as|at|in|for",
      "i ran|run|headed|head|supervised the|a|an|our|<number>",
      "i supervise|managed|manage|oversaw|oversee|inherited the|a|an|our|<number>",
      "i joined|came|arrived|started", "i took over", "i had|'d been|just|come|joined", "i 'd been",
      "reporting|reported|report to", "in charge of", "responsible for",
      "my portfolio|office|region", "i spent <number>", "put in charge",
    ],
    hits: [
      "As the deputy director of the lab, I had two branches.",
      "I was chief of the permits office.",
      "I took over a district of nine parks.",
    ],
    misses: ["As the deadline came near, I called them in.", "It served as a warning."])

  static let scale = CueList(
    id: "context.scale", role: .context, weight: 4, kind: .scale,
    phrases: [
      "<number> _ @people", "<number> _ @organizations", "budget of", "<number> budget",
      "staff|workforce|team of <number>", "<number> _ a year", "spread|scattered across|over",
      "across _ @organizations", "nationwide|worldwide|statewide",
    ],
    hits: ["We had 300 employees at nine sites.", "A team of fourteen ran it."],
    misses: ["The savings came to $2 million."])

  static let people = CueList(
    id: "context.people", role: .context, weight: 2, kind: .people,
    phrases: [
      "union|unions|congress|congressional|omb|gao|ig", "inspector general",
      "stakeholders|partners",
      "governor|governors|council|committee|legislature|board|court|tribe|tribes|mayor",
      "contractor|contractors|vendor|vendors", "chiefs|managers|supervisors|directors|commanders",
      "lawyers|counsel|engineers|scientists|nurses|doctors", "veterans|patients|families|farmers",
      "my boss|deputy|predecessor|staff|team", "headquarters|leadership",
    ],
    hits: ["The union had filed nine grievances."], misses: ["It rained the whole week."])

  static let constraint = CueList(
    id: "context.constraint", role: .context, weight: 4, kind: .constraint,
    phrases: [
      "resisted|resistance|resistant|opposed|opposition|objected|objections|refused|reluctant",
      "skeptical|sceptical|pushback|distrust|distrusted|suspicious|hostile|skeptics|feared",
      "grievance|grievances", "did not|n't want|believe|like|agree|see",
      "didn't want|believe|like|agree|see",
      "no|without additional|new|extra|more|money|budget|staff|funding", "hiring freeze",
      "statute|law|regulation _ required|forbids|says|forbade",
      "each|every _ its|his|her|their own", "there was|were _ few|little|no|only", "nor|neither",
      "two of my|the|them", "contract _ expired|ran",
      "pandemic|covid|shutdown|hurricane|sequestration",
      "they|people|some|many wanted|thought|felt|said|saw",
    ],
    hits: ["Two chiefs resisted the plan.", "We had no extra money that year."],
    misses: ["I hired six people in May."])

  static let background = CueList(
    id: "context.background", role: .context, weight: 3, kind: nil,
    phrases: [
      "at the|that time", "when i arrived|came|joined|started|took|got|began", "had been",
      "was|were built|founded|created|set", "is|are made|located|based|organized|responsible",
      "consists|consisted|included|includes|comprises", "used to",
      "historically|traditionally|previously|formerly|originally", "there is|are|was|were|'s|'re",
      "had _ years|always|long|its", "they|it|that 's|'re|is|are", "you have to know|understand",
      "every|each year|month|week|day", "which is|was|are|were", "in the|a _ of|where",
      "some of the|them|my", "the office|agency|division|branch had|has|was|is|runs|ran",
      "the bureau|program|unit|place|system had|has|was|is|runs|ran",
    ],
    hits: ["At the time there were two rival systems."], misses: ["I wrote the plan myself."])
}
