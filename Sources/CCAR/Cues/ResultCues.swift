import Interview

/// Words that tell what came of it.
enum ResultCues {
  static let all: [CueList] = [
    better, worse, moved, aim, changed, reached, state, time, connector, lasting, lesson, praise,
  ]

  static let better = CueList(
    id: "result.better", role: .result, weight: 6, kind: .outcome,
    phrases: [
      "@bad _ @fell", "@good _ @rose", "@bad _ went|came|were|was down", "@good _ went|was|were up",
      "<number> _ lower|faster|fewer|shorter|higher|sooner|earlier|cheaper|early", "back to normal",
      "reduced|cut|lowered|decreased|shortened|slashed|trimmed|halved _ @bad",
      "increased|raised|improved|boosted|doubled _ @good",
    ],
    hits: ["The backlog fell within a year.", "Morale rose.", "We finished nine weeks early."],
    misses: ["The wait had grown to nine months.", "Morale was low."])

  static let aim = CueList(
    id: "result.aim", role: .result, weight: 9, kind: .outcome,
    phrases: [
      "hold myself to", "if it 's|is|has working|worked", "how i|we 'd|would know|tell|judge",
      "i 'd|would|'ll|will know _ worked|working|by|when|if", "success would|is|means|looks",
      "i 'd|would|'ll|will|want expect|hope|count to|the|it|that|whether|for",
      "i 'd|would|'ll|will measure|compare|track|like to|the|it|that|whether",
      "what i|you 'd|would see|hope|look|expect|want|be",
      "look|looking after|for|at _ how many|year|months",
      "the goal|test|measure|proof would|is|will",
    ],
    hits: ["What I'd hold myself to is that no gauge is lost."],
    misses: ["I would call the mayor the same day."])

  /// The wrong way: told with figures it is a measure, but no outcome to be credited.
  static let worse = CueList(
    id: "result.worse", role: .result, weight: 1,
    phrases: [
      "@bad _ @rose|worsened", "@good _ @fell|worsened", "@bad _ went|came|were|was up",
      "@good _ went|came|were|was down",
    ],
    hits: ["The backlog grew to 900.", "Morale dropped by half."],
    misses: ["The backlog fell.", "Output doubled."])

  static let moved = CueList(
    id: "result.moved", role: .result, weight: 6, kind: .outcome,
    phrases: [
      "@fell|@rose|went _ to|by|from _ <number>", "@fell|@rose by <number>",
      "went|came _ down|up _ to|by|from|<number>", "@fell|@rose <number>",
      "doubled|tripled|halved|quadrupled",
      "reduced|cut|lowered|decreased|shortened _ by|to|from|<number>",
      "slashed|trimmed|increased|raised|improved|boosted _ by|to|from|<number>",
      "reducing|cutting|lowering|decreasing|shortening _ by|to|from|<number>",
      "increasing|raising|improving|saving|bringing _ by|to|from|<number>",
      "saved|saving|recovered|returned|avoided|freed|freeing _ <number>",
      "from <number> _ to <number>", "down|up from|to|by <number>",
      "exceeded|exceeding|surpassed|beat _ goal|target|standard|by",
    ],
    hits: [
      "The backlog fell to 210.", "This reduced the wait from 40 days to 11.",
      "Output doubled within a year.", "It saved the bureau $3 million.",
    ],
    misses: ["I ran a branch of 40 people.", "I set a target for the year."])

  static let changed = CueList(
    id: "result.changed", role: .result, weight: 4, kind: .outcome,
    phrases: [
      "was|were|been|got adopted|approved|signed|certified|enacted|accepted",
      "was|were|been|got restored|completed|cleared|resolved|closed|reopened",
      "was|were|been|got lifted|renewed|funded|published|settled|paid",
      "was|were|been|got implemented|rebuilt|finished|delivered|opened|recognized|passed",
      "passed|opened|reopened|signed|adopted|accepted",
      "agreed|returned|survived|finished|delivered|completed|succeeded",
      "stayed|held|ended|improved|stopped|disappeared",
      "recovered|paid|approved|renewed|joined|followed|volunteered", "on time|schedule",
      "ahead of schedule", "under|within budget", "not _ single|one",
      "zero|no _ findings|errors|injuries|deaths|complaints|more|grievances",
      "came|went _ back|home|through|live|up|down|out|into|open", "clean|unmodified opinion|audit",
      "met _ deadline|goal|target|standard|date",
      "won|earned|received _ approval|certification|funding|accreditation", "no longer",
      "began|started to", "made it", "nobody _ lost|died|left|missed|complained",
      "no one _ lost|died|left|missed|complained",
    ],
    notAfter: [
      "had", "to", "be", "being", "not", "would", "i", "was", "were", "they", "the", "and",
    ],
    hits: [
      "The plan was adopted by the board.", "We finished on time.", "Nine of eleven states signed.",
    ],
    misses: ["The office is on the second floor."])

  static let reached = CueList(
    id: "result.reached", role: .result, weight: 4, kind: .outcome,
    phrases: [
      "<number> _ passed|signed|agreed|joined|adopted|returned|left|stayed|came",
      "<number> _ took|said|got|were|was|had|opened|closed|voted|finished",
      "of|all _ <number> _ passed|signed|agreed|joined|adopted|returned|came|did|were",
      "within|in|after|by <number> _ the|we|it|all|every|they|our|<number>", "for the first time",
      "first time in|since", "all _ were|had|are|now",
    ],
    hits: ["Nine towns signed in the first year."], misses: ["I asked for nine volunteers."])

  static let state = CueList(
    id: "result.state", role: .result, weight: 3, kind: .outcome,
    phrases: [
      "now|today _ is|are|has|have|use|uses|run|runs|takes|get|gets|know|knows|'s|does|do|can",
      "is|are|has|have|'s|'re|runs|works|use|uses _ now", "since then|that", "to date",
      "has|have held|stayed|remained|not|gone|dropped|risen|been|kept", "is|are still",
      "still in|runs|stands|holds|works|use|uses", "ever since", "been working|running|used",
      "is|are|'s|'re gone|back|whole|safe|full", "has|have|'s since", "where it stands",
      "came|come in under|below|early|first", "made _ date|deadline", "has|have <past>",
    ],
    notAfter: ["i", "we", "you", "to", "not", "would", "could", "who"],
    hits: ["Every region now has one.", "The line is gone.", "Nine towns have joined."],
    misses: ["I hired two people and moved one."])

  /// A later time; with something that happened then, it is an outcome.
  static let time = CueList(
    id: "result.time", role: .result, weight: 3,
    phrases: [
      "last|this year|month|spring|summer|fall|winter|quarter", "a|one year|month|week later",
      "year|years|months|weeks|days later|after|on|in", "in the end",
      "by the end|time|next|following|second|third|spring",
      "by the summer|fall|june|december|october|march|september",
      "that|the|next spring|summer|fall|winter|year|quarter|season|week|month", "at year 's end",
      "year 's end", "today _ the|every|all|it|they|that|we",
    ],
    notAfter: ["to", "would", "could"],
    hits: ["A year later the unit was whole again."], misses: ["I hired two people and moved one."])

  static let connector = CueList(
    id: "result.connector", role: .result, weight: 4, kind: nil,
    phrases: [
      "as a result|consequence", "resulting in", "resulted in", "which|this|that|it led to",
      "ultimately|consequently|eventually",
      "the result|results|outcome|upshot|effect was|were|is|:",
      "this|that|it|which saved|reduced|increased|improved|allowed|enabled|gave|cut|meant|made",
      "after that|this", "thereby|thus", "because of|thanks to this|that|my|the",
      "enabling|allowing", "what came of",
    ],
    hits: ["As a result, the lines were gone by noon."], misses: ["The result of a vote is final."])

  static let lasting = CueList(
    id: "result.lasting", role: .result, weight: 4, kind: .lasting,
    phrases: [
      "is|are|was|been adopted|used|copied|cited _ by|in|as|across|at|nationwide",
      "is|are|was|been taught|replicated|required|recognized _ by|in|as|across|at|nationwide",
      "adopted|copied|borrowed|replicated|took _ it|the|our|by|agency|nationwide",
      "model for|across", "became|becoming the|a|an|standard|policy|our",
      "other|more _ offices|agencies|states|regions|divisions|units",
      "other|more _ bureaus|districts|centers|sites|plants|teams|hospitals",
      "nationwide|agencywide|governmentwide|statewide", "agency|government|department wide",
      "is|are|'s still", "still in|runs|stands|holds|works|use|uses|there", "today",
      "written into|in _ policy|handbook|manual|procedure|book", "standard|permanent",
      "has|have held|lasted|continued", "for <number> _ years|running|straight|since",
      "now _ use|uses|used|run|runs|standard|part",
    ],
    hits: ["It became the standard for all regions.", "Other offices copied it."],
    misses: ["I talked with the other chief."])

  static let lesson = CueList(
    id: "result.lesson", role: .result, weight: 5, kind: .lesson,
    phrases: [
      "i|we learned|learnt", "it|that|this|which taught", "lesson|lessons",
      "what i took|take|learned", "took|take away", "taught me", "if i _ again", "since then i",
      "i have|'ve _ since|learned", "looking back", "i would|'d _ differently",
    ],
    hits: ["I learned to ask the night shift first."], misses: ["I taught a class at the academy."])

  static let praise = CueList(
    id: "result.praise", role: .result, weight: 3, kind: .praise,
    phrases: [
      "success|successful|successfully", "went|worked _ well|great|smoothly|fine|out",
      "was|were _ happy|pleased|thrilled|grateful|impressed|satisfied|delighted|better",
      "much|far|lot|significantly|greatly|dramatically better|improved|faster|smoother",
      "improved|improvement|improvements", "positive feedback|results|impact|difference",
      "award|awards|medal|prize", "praised|thanked|appreciated|congratulated|commended",
      "made a|the _ difference", "everyone|everybody _ agreed|happy|pleased|was|said", "proud",
    ],
    hits: ["The roll-out was a great success."], misses: ["I called the vendor."])
}
