import Foundation
import Synchronization

@testable import Journal

extension DiskCalls {
  /// For tests of thousands of files in which no power is cut.
  static var withoutSync: DiskCalls { DiskCalls(write: real.write, sync: { _ in 0 }) }
}

/// A disk that fails as it is told; a class, because the calls of one disk share what is left of it.
final class FailingDisk: Sendable {
  struct Plan: Sendable {
    /// How many writes go well before `writeResult` is what the next ones give.
    var goodWrites = Int.max
    /// A code below zero, or a number of bytes that are written of the whole.
    var writeResult = 0
    var goodSyncs = Int.max
    var badSyncs = 0
    var syncCode: Int32 = 5
    var writes = 0
    var syncs = 0
  }

  let plan: Mutex<Plan>

  init(_ plan: Plan) {
    self.plan = Mutex(plan)
  }

  var writes: Int { plan.withLock { $0.writes } }
  var syncs: Int { plan.withLock { $0.syncs } }

  func change(_ body: (inout Plan) -> Void) {
    plan.withLock { body(&$0) }
  }

  var calls: DiskCalls {
    DiskCalls(
      write: { number, bytes in
        let taken = self.plan.withLock { plan -> Int in
          plan.writes += 1
          guard plan.goodWrites <= 0 else {
            plan.goodWrites -= 1
            return bytes.count
          }
          return plan.writeResult
        }
        return taken < 0 ? taken : DiskCalls.real.write(number, .init(rebasing: bytes[..<taken]))
      },
      sync: { number in
        self.plan.withLock { plan -> Int32 in
          plan.syncs += 1
          guard plan.goodSyncs <= 0 else {
            plan.goodSyncs -= 1
            return 0
          }
          guard plan.badSyncs > 0 else { return 0 }
          plan.badSyncs -= 1
          return plan.syncCode
        }
      })
  }
}

/// Whether the outcome says that something is in memory only.
func isHeld(_ outcome: JournalWriter.Outcome) -> Bool { outcome != .saved }
