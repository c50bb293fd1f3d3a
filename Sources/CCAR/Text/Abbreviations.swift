/// Words whose full stop does not end a sentence.
enum Abbreviations {
  /// Always followed by what they belong to.
  static let leading: Set<String> = [
    "dr", "mr", "mrs", "ms", "lt", "col", "gen", "sen", "rep", "hon", "capt", "sgt", "maj", "adm",
    "prof", "rev", "st", "vs", "fig", "sec", "approx", "dept", "gov", "supt", "cmdr", "e.g.",
    "i.e.",
  ]

  /// They may end a sentence; the next word says whether they do.
  static let trailing: Set<String> = [
    "inc", "co", "corp", "ltd", "jr", "sr", "etc", "al", "jan", "feb", "mar", "apr", "jun", "jul",
    "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  /// Words with which a new sentence is likely to begin.
  static let openers: Set<String> = [
    "i", "we", "the", "a", "an", "in", "on", "at", "my", "our", "it", "this", "that", "these",
    "they", "he", "she", "when", "after", "before", "as", "by", "to", "for", "with", "but", "and",
    "so", "then", "there", "if", "while", "because", "within", "since", "one", "two", "first",
  ]
}
