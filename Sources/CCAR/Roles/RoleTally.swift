import Interview

/// Points for each role, in whole numbers.
struct RoleTally: Hashable, Sendable {
  private var points = [0, 0, 0, 0, 0]

  subscript(role: Role) -> Int {
    get { points[Self.place(role)] }
    set { points[Self.place(role)] = newValue }
  }

  static func place(_ role: Role) -> Int {
    switch role {
    case .challenge: 0
    case .context: 1
    case .action: 2
    case .result: 3
    case .none: 4
    }
  }

  /// How far the winner stands before the next, as a confidence from 0.2 to 0.98.
  func confidence(in role: Role) -> Hundredths {
    let others = Role.allCases.filter { $0 != role }.map { self[$0] }.max() ?? 0
    return Hundredths(min(98, max(20, 50 + (self[role] - others) * 6)))
  }
}
