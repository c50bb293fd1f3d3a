/// All cue lists, in the order in which they are told.
enum Lexicon {
  static let all: [CueList] =
    ChallengeCues.all + ContextCues.all + ActionCues.all + ResultCues.all + OtherCues.all
}
