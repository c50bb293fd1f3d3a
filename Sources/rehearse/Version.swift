import Banks
import CCAR
import Interview

/// What this program says of itself.
enum Version {
  static let number = "0.1.0"

  /// Licence, rules and frameworks, a line each.
  static var details: [String] {
    let frameworks = Framework.shipped
    return [
      "scorer \(Scorer(frameworks: frameworks).id)",
      "licence GPL-3.0-or-later: free software, without any warranty; question banks are on their own terms",
    ] + frameworks.map { "framework \($0.id): \($0.titleWithDates)" }
  }
}
