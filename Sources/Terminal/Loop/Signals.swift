import CLineEditor

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The signals that the loop must know, each a byte on a pipe.
///
/// A class, because the handlers belong to the whole process: make one, and keep it.
final class Signals {
  private let channel = Channel()

  var descriptor: Int32 { channel.readEnd }

  /// What came since the last time.
  struct Arrived {
    var stop: Int32?
    var isInterrupt = false
    var isSuspend = false
    var isContinue = false
    var isResize = false
  }

  init() {
    le_watch_signals(channel.writeEnd)
  }

  func drain() -> Arrived {
    var arrived = Arrived()
    for number in channel.drain().map(Int32.init) {
      switch number {
      case SIGTERM, SIGHUP: arrived.stop = arrived.stop ?? number
      case SIGINT: arrived.isInterrupt = true
      case SIGTSTP: arrived.isSuspend = true
      case SIGCONT: arrived.isContinue = true
      case SIGWINCH: arrived.isResize = true
      default: break
      }
    }
    return arrived
  }
}
