#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Synchronization

/// Lines for whoever reads what the program makes; each is written at once.
enum StandardOutput {
  /// The first failed write; the process has one standard output, and every command writes to it.
  private static let failure = Mutex<Int32>(0)

  static func line(_ text: String) {
    write(Array(text.utf8) + [0x0A])
  }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes, unless an earlier write failed: who reads no more must not stop a session.
  static func write(_ bytes: [UInt8]) {
    failure.withLock { failure in
      guard failure == 0 else { return }
      failure = writeAll(bytes, to: STDOUT_FILENO)
      if failure != 0, failure != EPIPE {
        complain("cannot write to standard output: \(String(cString: strerror(failure)))")
      }
    }
  }

  /// Whether something was not written though somebody wanted it.
  static var hasFailed: Bool { failure.withLock { $0 != 0 && $0 != EPIPE } }

  /// A reader that goes away is no reason to be killed.
  static func outliveReaders() {
    signal(SIGPIPE, SIG_IGN)
  }
}

/// Where a person may be asked.
enum StandardInput {
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }
}

/// Tells the person that something went wrong.
func complain(_ message: String) {
  ask("rehearse: \(message)\n")
}

/// Puts words to the person that are no part of what the program makes.
func ask(_ words: String) {
  _ = writeAll(Array(words.utf8), to: STDERR_FILENO)
}

/// Writes everything; the error's number where that cannot be done, else 0.
private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return count < 0 ? errno : ENOSPC }
    rest = rest.dropFirst(count)
  }
  return 0
}
