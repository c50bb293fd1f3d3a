import Interview

/// Words that tell why and how something was done; who did it is read from the clauses.
enum ActionCues {
  static let all: [CueList] = [reason, dealing, sequence, own]

  static let reason = CueList(
    id: "action.reason", role: .action, weight: 1, kind: .reason,
    phrases: [
      "because|since i|we|the|it|they|nobody|people|that", "so that", "in order to", "to make sure",
      "so _ could|would|knew|saw", "rather than", "instead of|i", "the idea was|being",
      "i knew|wanted|figured|reasoned|thought|believed|needed", "which|that meant",
      "was deliberate", "not|n't _ but",
      "to show|prove|find|see|learn|keep|give|get|let|avoid|protect", "for that reason",
      "by <past>", "if _ then|would",
    ],
    hits: ["I moved it to June so that the schools could take part."],
    misses: ["The office had 40 people."])

  static let dealing = CueList(
    id: "action.dealing", role: .action, weight: 2, kind: .dealing,
    phrases: [
      "met|sat|spoke|talked with|down|to|the|each|every|through",
      "worked|walked|visited|called|listened with|down|to|the|each|every|through", "one by|on one",
      "face to face", "in person", "each|every of|chief|manager|office|union|one",
      "the union|president|chiefs|managers|skeptics|critics",
      "persuaded|convinced|negotiated|agreed|asked", "in return|exchange",
      "when _ objected|refused|resisted|complained|balked|said|asked", "went to _",
      "compromise|concern|concerns|objections", "weekly|monthly|daily", "their own|concerns",
      "explained|showed|told|offered|invited|trained|coached",
    ],
    hits: ["I met with each chief and asked for one idea."], misses: ["The budget was small."])

  static let sequence = CueList(
    id: "action.sequence", role: .action, weight: 1, kind: nil,
    phrases: [
      "first i|we|,", "then i|we|,", "next i|we|,", "so i|we", "finally i|we|,", "what i did",
      "i began|started by", "my first|next step|move|act|decision", "and i|we", "meanwhile",
      "myself|personally",
    ],
    hits: ["Then I wrote to the board."], misses: ["The first floor was empty."])

  static let own = CueList(
    id: "action.led", role: .action, weight: 4, kind: .ownAct,
    phrases: [
      "under my direction|leadership|guidance|supervision",
      "at my direction|request|instruction|urging",
      "my decision|answer|response|approach|plan|strategy|solution was",
      "my first|next|second|last step|move|act|thing was", "what i did _ was",
      "led|written|designed|done|chaired|built|approved|negotiated by me",
    ],
    hits: ["Under my direction, the team rebuilt the index."],
    misses: ["The directions were hard to read."])
}
