#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lines for whoever reads what the program makes; each is written at once.
enum StandardOutput {
  static func line(_ text: String) {
    write(Array(text.utf8) + [0x0A])
  }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  static func write(_ bytes: [UInt8]) {
    writeAll(bytes, to: STDOUT_FILENO)
  }
}

/// Where a person may be asked.
enum StandardInput {
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }
}

/// Tells the person that something went wrong; the only place that writes to standard error.
func complain(_ message: String) {
  writeAll(Array("rehearse: \(message)\n".utf8), to: STDERR_FILENO)
}

/// Writes everything, or stops where nobody reads any more.
private func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return }
    rest = rest.dropFirst(count)
  }
}
