import Interview

extension Session {
  /// In which medium answers are awaited; typed where nobody said otherwise.
  public var medium: Medium {
    for case .medium(let medium) in settings { return medium }
    return .typed
  }

  /// How fast the person types, in words a minute, where it is known.
  public var typing: Int? {
    for case .typing(let pace) in settings { return pace }
    return nil
  }

  var timePercent: Int {
    for case .time(let percent) in settings { return percent }
    return 100
  }

  /// The limit of an answer in milliseconds, from its speaking time.
  func limitMs(seconds: Int) -> Int {
    SpeakingTime.limit(seconds: seconds, medium: medium, typing: typing, percent: timePercent)
  }

  func check(_ setting: Setting) throws(Refusal) {
    guard let wanted = setting.problem else { return }
    throw .badSetting(name: setting.name, value: setting.value, wanted: wanted)
  }
}
