import Interview

/// Chooses a role for each sentence: its own evidence first, and a weak wish for the usual order.
///
/// No place in the text is forbidden to any role, and no order makes evidence.
struct RoleDecoder {
  private static let roles: [Role] = [.challenge, .context, .action, .result, .none]
  /// Points for the first sentence of an answer.
  static let opening = [2, 3, 0, 0, 2]
  /// Points for a role (column) after another (row), in the order of `roles`.
  static let following = [
    [2, 2, 1, -4, 0],
    [1, 3, 1, -3, 0],
    [-2, -1, 3, 1, 0],
    [-3, -2, 0, 4, 1],
    [1, 1, 1, 1, 2],
  ]

  /// The path with the most points; of equals, the one whose roles come first in the usual order.
  static func roles(of tallies: [RoleTally]) -> [Role] {
    guard let first = tallies.first else { return [] }
    var best = roles.indices.map { opening[$0] + first[roles[$0]] * 2 }
    var cameFrom: [[Int]] = []
    for tally in tallies.dropFirst() {
      var next: [Int] = []
      var sources: [Int] = []
      for role in roles.indices {
        var source = 0
        for before in roles.indices
        where best[before] + following[before][role] > best[source] + following[source][role] {
          source = before
        }
        next.append(best[source] + following[source][role] + tally[roles[role]] * 2)
        sources.append(source)
      }
      best = next
      cameFrom.append(sources)
    }
    var place = best.indices.reduce(0) { best[$1] > best[$0] ? $1 : $0 }
    var path = [roles[place]]
    for sources in cameFrom.reversed() {
      place = sources[place]
      path.append(roles[place])
    }
    return path.reversed()
  }
}
