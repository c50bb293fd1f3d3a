#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The one place where the program waits: for keys, signals, mail and the clock at once.
struct Waiting {
  /// What is ready.
  struct Ready {
    var hasInput = false
    /// The other side of the terminal or pipe is closed.
    var isHungUp = false
    var hasSignals = false
    var hasMail = false
    var isEmpty: Bool { !hasInput && !isHungUp && !hasSignals && !hasMail }
  }

  var input: Int32
  var signals: Int32
  var mailbox: Int32?

  /// Waits so many milliseconds at most; without a number, for as long as it takes.
  func wait(milliseconds: Int?) -> Ready {
    let ready = Int16(POLLIN)
    var all = [
      pollfd(fd: input, events: ready, revents: 0),
      pollfd(fd: signals, events: ready, revents: 0),
      pollfd(fd: mailbox ?? -1, events: ready, revents: 0),
    ]
    let limit = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    let count = poll(&all, nfds_t(all.count), limit)
    if count < 0 { return errno == EINTR ? Ready() : Ready(isHungUp: true) }
    let bad = Int16(POLLHUP | POLLERR | POLLNVAL)
    return Ready(
      hasInput: all[0].revents & ready != 0, isHungUp: all[0].revents & bad != 0,
      hasSignals: all[1].revents & ready != 0, hasMail: all[2].revents & ready != 0)
  }
}
