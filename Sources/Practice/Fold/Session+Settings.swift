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
    switch setting {
    case .typing(let pace) where !(5...200).contains(pace):
      throw .badSetting(
        name: setting.name, value: setting.value, wanted: "5 to 200 words a minute")
    case .time(let percent) where percent != 0 && !(100...1000).contains(percent):
      throw .badSetting(
        name: setting.name, value: setting.value, wanted: "100 to 1000 percent, or 0 for no limit")
    case .typing, .time, .medium: break
    }
  }
}
