import Banks
import Practice

extension Configuration {
  /// What the configuration says of clocks, as a session is told it at its start.
  var clockSettings: [Setting] {
    var settings: [Setting] = []
    if let typing { settings.append(.typing(typing)) }
    if timePercent != 100 { settings.append(.time(percent: timePercent)) }
    return settings
  }
}
