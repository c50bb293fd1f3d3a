/// What the form of a sentence is worth to a role, in the same points as the weights of cues.
enum RolePoints {
  /// The most that all cues of one role give together.
  static let cueCap = 10
  /// For a sentence in which nothing counts.
  static let discounted = 12

  static let ownAct = 8
  static let settingAct = 4
  static let secondAct = 2
  static let teamAct = 6
  static let bareAct = 4
  static let bareActInBullet = 7
  static let plan = 6
  /// A plan where the question asks for one.
  static let planAsked = 9
  /// The speaker is or has been something.
  static let speakerState = 3
  static let teamState = 2
  /// Somebody else did something; to the setting it gives the half.
  static let eventAsResult = 2
  static let eventAsSetting = 1
  static let passiveAsAction = 2
  static let passiveAsResult = 1
  static let stateAsContext = 2
  static let stateAsChallenge = 1
  static let figure = 1
  /// No verb in the past, or hardly any words.
  static let tellsNothing = 3
  static let duty = 2

  /// Before the first act, trouble is likelier and outcome is not.
  static let troubleBeforeActs = 3
  static let contextBeforeActs = 1
  static let resultBeforeActs = -6
  static let challengeAfterActs = -2

  static let all = [
    cueCap, discounted, ownAct, settingAct, secondAct, teamAct, bareAct, bareActInBullet, plan,
    planAsked, speakerState, teamState, eventAsResult, eventAsSetting, passiveAsAction,
    passiveAsResult, stateAsContext, stateAsChallenge, figure, tellsNothing, duty,
    troubleBeforeActs, contextBeforeActs, resultBeforeActs, challengeAfterActs,
  ]
}
