/// Which words are verbs in the past, as far as their form tells.
enum PastTense {
  static func isPast(_ word: String) -> Bool {
    if irregular.contains(word) { return true }
    return word.utf8.count > 4 && word.utf8.suffix(2).elementsEqual("ed".utf8)
      && !notPast.contains(word)
  }

  static let notPast: Set<String> = [
    "need", "indeed", "hundred", "speed", "exceed", "embed", "proceed", "succeed", "breed",
    "united",
    "sacred", "naked", "wicked", "rugged", "kindred", "feed", "agreed-upon", "related", "based",
    "interested", "experienced", "skilled", "detailed", "complicated", "limited", "aged", "unused",
    "mixed", "talented", "dedicated", "unexpected", "beloved", "supposed", "so-called",
  ]

  static let irregular: Set<String> = [
    "ate", "beat", "became", "began", "bent", "bet", "bit", "bled", "blew", "bore", "bought",
    "bound", "broke", "brought", "built", "burnt", "came", "cast", "caught", "chose", "clung",
    "cost", "crept", "cut", "dealt", "did", "died", "drank", "drew", "drove", "dug", "fed", "fell",
    "felt", "fit", "fled", "flew", "fought", "found", "forbade", "forgot", "froze", "gave", "got",
    "grew", "ground", "heard", "held", "hid", "hit", "hung", "hurt", "kept", "knew", "laid", "lay",
    "led", "left", "lent", "let", "lit", "lost", "made", "meant", "met", "overcame", "oversaw",
    "paid", "put", "quit", "ran", "rang", "read", "rebuilt", "reset", "rewrote", "rode", "rose",
    "said", "sang", "sat", "saw", "sent", "set", "shook", "shot", "showed", "shut", "sold",
    "sought",
    "spent", "split", "spoke", "spread", "stood", "stole", "struck", "stuck", "swept", "swore",
    "swam", "swung", "taught", "thought", "threw", "told", "took", "tore", "tried", "undertook",
    "understood", "upheld", "was", "went", "were", "withdrew", "withheld", "woke", "won", "wore",
    "wound", "wrote", "had", "tied", "used", "freed", "fired", "hired", "added", "asked", "ended",
    "moved", "named", "owned", "agreed", "saved", "opened",
  ]

  /// Verbs that tell a state, a thought or a perception: nobody acts by them.
  static let states: Set<String> = [
    "was", "were", "had", "felt", "believed", "thought", "knew", "wanted", "hoped", "learned",
    "learnt", "realized", "realised", "understood", "became", "saw", "noticed", "seemed", "liked",
    "needed", "remained", "lived", "loved", "hated", "feared", "expected", "wondered", "meant",
    "wished", "preferred", "enjoyed", "remembered", "heard", "lacked", "owned", "appeared",
    "assumed", "worried", "cared", "deserved", "suspected", "doubted", "guessed", "used", "tended",
    "happened", "looked", "died", "slept", "regretted", "received", "earned", "succeeded", "failed",
  ]

  /// Verbs that tell where somebody stood rather than what was done about it.
  static let settings: Set<String> = [
    "worked", "served", "joined", "came", "arrived", "inherited", "supervised", "managed",
    "oversaw", "ran", "headed", "reported", "spent", "started", "graduated", "retired", "lived",
    "stayed", "moved",
  ]

  /// Past participles that differ from the past, for passives.
  static let participles: Set<String> = [
    "been", "begun", "broken", "chosen", "done", "drawn", "driven", "eaten", "fallen", "flown",
    "forbidden", "forgotten", "frozen", "given", "gone", "grown", "hidden", "known", "ridden",
    "risen", "run", "seen", "shaken", "shown", "spoken", "stolen", "sworn", "taken", "thrown",
    "torn", "undertaken", "withdrawn", "woken", "worn", "written", "rewritten", "overcome",
  ]

  static func isParticiple(_ word: String) -> Bool {
    participles.contains(word)
      || (isPast(word) && !["was", "were", "did", "went", "gave", "took", "wrote"].contains(word))
  }
}
