import Interview

/// Words of sentences that tell nothing: greetings, beliefs, self-description, talk about the talk.
enum OtherCues {
  static let all: [CueList] = [talk, belief, selfDescription, general, filler, privateLife]

  static let talk = CueList(
    id: "none.talk", role: .none, weight: 6,
    phrases: [
      "thank|thanks you|for", "good|great|fair|interesting question",
      "let me|'s think|see|give|tell|start|explain|say|begin|be",
      "i will|'ll|'d|would|can|could like|tell|talk|say|give",
      "i will|'ll|'d|would|can|could speak|start|use|describe|share|love", "as i said|mentioned",
      "you asked|ask|said|want", "to answer", "an example|instance", "for example|instance ,",
      "where to start|begin", "does that answer", "that 's it|about|my|all|the", "as you can",
      "in conclusion|summary|short|closing", "to sum", "the story", "good morning|afternoon",
      "happy|glad to", "my name", "if you ask|like|want", "come to think", "i could go|talk",
      "i hope", "anyway", "you 'll", "i have|'ve got|plenty|many _ examples", "one that comes",
      "one example", "background on",
    ],
    hits: ["Thank you for the question.", "Let me give you an example."],
    misses: ["I wrote to every mayor in the county."])

  static let belief = CueList(
    id: "none.belief", role: .none, weight: 6,
    phrases: [
      "i believe|think|feel|guess|suppose|find|consider|hold|value|strive|try|pride",
      "i do|really|truly|strongly|firmly|always|also|honestly|personally believe|think|feel",
      "i 'd|would say|argue",
      "leadership|management|change|success is|means|requires|comes|begins|starts",
      "trust|accountability|government|integrity|teamwork is|means|requires|comes|begins|starts",
      "a|good|true|great|effective leader|leaders|executive",
      "a|good|true|great|effective executives|manager|managers|leadership",
      "my philosophy|style|approach|motto|values|belief _ is",
      "one must|should|has|needs|cannot|learns|can", "people do|are|need|want|like|tend|will",
      "in my opinion|view|experience|book",
      "you have|need|must|should|ca|can|cannot|can't|know|gotta|got|never|don't|do",
      "always|never _ a|the|forget",
      "it is|'s _ important|essential|critical|about|crucial|vital|key", "i have|'ve always _",
      "for me ,", "in any|every organization|agency|team|crisis",
    ],
    hits: ["I believe that trust is earned.", "Leadership is about people."],
    misses: ["I believed the date would slip, so I moved it."])

  static let selfDescription = CueList(
    id: "none.self", role: .none, weight: 5,
    phrases: [
      "i am|'m _ known|passionate|committed|dedicated|someone",
      "i am|'m _ somebody|confident|proud|good|very",
      "i am|'m _ ready|always|excited|honored|comfortable|strong|skilled|fortunate|person|hard",
      "i have|'ve|bring|possess|demonstrate|exhibit _ strong|extensive|deep|skills|experience",
      "i have|'ve|bring|possess|demonstrate|exhibit _ ability|passion|years|wealth|track|broad",
      "my experience|background|career|skills|strengths|ability|record|team knows",
      "i consider|see|regard|describe myself", "people say|tell|call|know me", "makes me|my",
      "qualified|qualifications", "core value|competency|qualification",
    ],
    hits: ["I am passionate about service.", "I have extensive experience in change."],
    misses: ["I built the schedule with two clerks."])

  static let general = CueList(
    id: "none.general", role: .none, weight: 4,
    phrases: [
      "is|are|means defined|that|the|a _ ability|process|skill",
      "this core|competency|qualification", "involves|involve the ability", "refers to",
      "the constitution|framers|founders", "as we|everyone|everybody all|know|knows", "of course",
      "after all", "that 's|is just|life|how|what|why|a", "who _ know|knows",
    ],
    hits: ["This core qualification involves much."], misses: ["The board signed in May."])

  static let filler = CueList(
    id: "none.filler", role: .none, weight: 3,
    phrases: [
      "um|uh|er|hm|hmm", "so yeah", "yeah|yes|no|okay|ok|alright|well|right|sure ,|.", "you know",
      "i mean|dunno", "honestly|frankly|actually|basically|literally", "kind|sort of",
      "or whatever|something", "it rained|was funny|strange|cold|hot",
      "joke|funny|laugh|laughed|smile|smiled", "forgive me", "naturally|oh|ha",
    ],
    hits: ["So yeah."], misses: ["The vote was six to one."])

  static let privateLife = CueList(
    id: "none.private", role: .none, weight: 9,
    phrases: [
      "in my free|spare time", "outside work|of _ work",
      "my wife|husband|mother|father|son|daughter", "my kids|children|garden|yard|hobby|dog",
      "my cat|hobbies|grandfather|grandmother|brother|sister", "i enjoy|like|love",
      "i should|would|might|could also|add|mention|note", "i grew up",
    ],
    hits: ["In my free time I build kites."], misses: ["I asked my deputy for a plan."])
}
