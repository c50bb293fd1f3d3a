import Interview

/// Words that name a problem, a task or what is at stake.
enum ChallengeCues {
  static let all: [CueList] = [trouble, events, underway, named, task, lack, stakes]

  static let trouble = CueList(
    id: "challenge.trouble", role: .challenge, weight: 3, kind: .problem,
    phrases: [
      "backlog|backlogs", "shortfall|deficit|crisis|outage|outages|overrun|overruns", "at risk",
      "failing|collapsing|crumbling|broken|stuck|overdue|overwhelmed|dysfunctional",
      "had failed|collapsed|broken|stopped|missed|lost|fallen|slipped", "behind schedule",
      "over budget", "audit finding|findings", "material weakness|weaknesses", "low morale",
      "lawsuit|lawsuits|scandal|mistrust|bottleneck|gridlock",
      "were|was losing|dying|failing|leaving",
      "losing _ money|people|staff|customers|patients|<number>", "complaints|complained",
      "waiting|waited _ for|<number>", "wrong|mistakes|unsafe|unlawful|illegal|fraud|abuse",
      "went silent|dark|wrong|missing|unpaid|down", "attrition|turnover", "late|delayed|delays",
      "killed|injured|hurt|sick|died", "crashed|failed|leaked|flooded|burned|cracked",
      "shortage|shortages|gap|gaps|threat|threatened", "running out", "worst|worse|worsening",
      "poor|poorly|low|outdated|obsolete|inconsistent|duplicate|duplicative|wasteful|waste",
      "too|so slow|long|late|many|few|expensive", "struggled|struggling|suffered|suffering",
      "unhappy|angry|frustrated|frustration", "stood still|empty|idle", "about to fail|lose|close",
      "dropped|fell|fallen out|apart|off|behind", "deadline|ultimatum",
    ],
    hits: [
      "The backlog had reached 9,000 files.", "The old system was failing twice a week.",
      "The program was already two years behind schedule.",
    ],
    misses: ["The office had 40 people on two floors.", "I met with the union every Friday."])

  static let events = CueList(
    id: "challenge.events", role: .challenge, weight: 3, kind: .problem,
    phrases: [
      "lost|quit|sued|protested|struck|collapsed",
      "lapsed|expired|burned|flooded|drowned|broke|stole",
      "stopped|shut|jumped|doubled|suing|lapse",
      "collapse|strike|unrest|tension|conflict|dispute|feud",
      "hurricane|flood|fire|outbreak|storm|earthquake|drought|recall|explosion|accident|breach",
      "ran|run|running out", "only|barely|hardly|less|fewer than|<number>", "plagued|haunted|torn",
      "fighting for survival", "nothing _ done|worked|changed", "gone _ within|in|by",
      "dropping|slipping|piling|backing|sinking|rotting|leaking|wasting", "dead|empty|closed|idle",
      "left us|the", "blind|dark|silent", "against the law", "take|took away",
    ],
    hits: ["One branch in three quit that spring.", "The pumps were leaking again."],
    misses: ["The branch had forty people."])

  static let underway = CueList(
    id: "challenge.underway", role: .challenge, weight: 2, kind: .occurrence,
    phrases: [
      "was|were|been <ing>", "kept <ing>", "would have|'ve", "gave me|us until|a|one|the|<number>",
    ],
    notAfter: ["i", "we"],
    hits: ["Four clinics were paying the wrong rate."], misses: ["The office was in Dayton."])

  static let named = CueList(
    id: "challenge.named", role: .challenge, weight: 4, kind: .problem,
    phrases: [
      "the|my|our|real|main|biggest|first problem|challenge|issue was|is",
      "the|my|our|real|main|biggest|first trouble|question|difficulty was|is",
      "faced|facing|confronted with", "we|they|agency|office faced",
      "nobody|none _ knew|could|had|was|wanted|trusted", "nobody|none knew|could|had|was|wanted",
      "no one _ knew|could|had|was|wanted|trusted", "hardly anyone|anybody", "what was wrong",
      "was not|n't working|acceptable|fine|enough", "did not|n't work|match|add",
    ],
    hits: ["The problem was that two systems gave two answers.", "Nobody knew who had the keys."],
    misses: ["I challenged my deputies to find a better way.", "I am always up for a challenge."])

  static let task = CueList(
    id: "challenge.task", role: .challenge, weight: 4, kind: .task,
    phrases: [
      "i|we was|were challenged|asked|tasked|charged to|with",
      "i|we was|were directed|ordered|told|hired|brought to|with",
      "been hired|asked|told|brought|sent to|in", "had|needed to", "have|has to be",
      "goal|objective|mandate|mission|task|job|assignment|charge was|is to",
      "wanted|demanded|ordered|required us|me|it|them|the _ to|by", "gave us|me <number> to",
      "had <number> to", "was|were supposed|due|expected to", "required|requires _ to|by",
      "was up to me", "what i had to", "asking|asked why", "were due|expected|needed",
    ],
    notAfter: ["only", "not"],
    hits: ["I was asked to cut the wait to 30 days.", "We had to move every record by October."],
    misses: ["I asked the chiefs to send me their lists.", "The task force met on Tuesdays."])

  static let lack = CueList(
    id: "challenge.lack", role: .challenge, weight: 2, kind: .problem,
    phrases: [
      "could not|n't", "couldn't|cannot|can't|unable", "without any|a",
      "did not|n't have|know|trust|exist", "didn't have|know|trust|work|exist",
      "lacked|lacking|lack", "no longer _ afford|trust|able", "never _ been|worked|agreed",
      "had no _", "there was|were no|nothing",
    ],
    hits: ["The field could not see the data.", "There was no plan at all."],
    misses: ["I could see the point of the union."])

  static let stakes = CueList(
    id: "challenge.stakes", role: .challenge, weight: 3, kind: .stakes,
    phrases: [
      "would have _ lost|died|closed|failed|been|had|cost",
      "would lose|close|fail|die|cost|shut|miss", "or _ would|lose", "if _ not|failed|missed",
      "stood to lose", "at stake", "lives|livelihoods", "meant _ that|losing|no|a",
      "could lose|die|fail|cost|close|have|mean", "threatened|threatening to|the|our",
      "congress|press|court|governor|committee _ asking",
    ],
    hits: ["Two towns would lose their only clinic.", "The funds for the year were at stake."],
    misses: ["I would hold a meeting every week."])
}
