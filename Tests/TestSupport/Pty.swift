import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A program on a terminal of its own, driven and read by a test.
///
/// A class, because it owns the terminal's other side and ends the program when it is let go.
public final class Pty {
  /// Why no program runs on a terminal.
  public struct Failure: Error {
    public let what: String
  }

  private let master: Int32
  private let process: pid_t
  private var status: Int32?
  private var isOpen = true
  private var bytes: [UInt8] = []
  private var seen = 0

  public init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, lines: Int = 24
  ) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard master >= 0, let path = Self.otherSide(of: master) else {
      throw Failure(what: "no pseudo-terminal")
    }
    // Other tests start programs too, and none of them may hold this terminal open.
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    var size = winsize(
      ws_row: UInt16(lines), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    let variables = ["PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "INPUTRC": "/dev/null"]
      .merging(environment) { $1 }
    // The first terminal that the leader of a new session opens becomes its own.
    let started = launch(
      program, arguments, environment: variables, input: path, output: path, inNewSession: true)
    guard let started else { throw Failure(what: "cannot start \(program)") }
    process = started
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if isOpen { close(master) }
  }

  private static func otherSide(of master: Int32) -> String? {
    #if canImport(Darwin)
      guard grantpt(master) == 0, unlockpt(master) == 0 else { return nil }
      return ptsname(master).map { String(cString: $0) }
    #else
      // What unlockpt and ptsname do, which the system's module does not show to Swift.
      let (unlocks, tells): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
      var (lock, number): (Int32, UInt32) = (0, 0)
      guard ioctl(master, unlocks, &lock) == 0, ioctl(master, tells, &number) == 0 else {
        return nil
      }
      return "/dev/pts/\(number)"
    #endif
  }

  /// Everything that the program has written, as far as it was read.
  public var output: String { String(decoding: bytes, as: UTF8.self) }

  /// Sends keys; what the program writes meanwhile is read, so that neither waits for the other.
  public func type(_ text: String) {
    type(bytes: Array(text.utf8))
  }

  public func type(bytes keys: [UInt8]) {
    var sent = 0
    while sent < keys.count {
      var ready = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&ready, 1, 5_000) > 0 else { return }
      if ready.revents & Int16(POLLIN) != 0 { _ = read() }
      if ready.revents & Int16(POLLHUP | POLLERR) != 0 { return }
      guard ready.revents & Int16(POLLOUT) != 0 else { continue }
      let count = keys[sent...].prefix(1_024).withUnsafeBytes {
        write(master, $0.baseAddress, $0.count)
      }
      if count <= 0 { return }
      sent += count
    }
  }

  private func read() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    #if canImport(Glibc)
      let count = Glibc.read(master, &chunk, chunk.count)
    #elseif canImport(Musl)
      let count = Musl.read(master, &chunk, chunk.count)
    #else
      let count = Darwin.read(master, &chunk, chunk.count)
    #endif
    if count > 0 { bytes += chunk[..<count] }
    return count > 0
  }

  /// Reads until these words come after those that were waited for before.
  public func wait(for words: String, within seconds: Double = 8) -> Bool {
    let wanted = Data(words.utf8)
    let end = Date().addingTimeInterval(seconds)
    while true {
      if let range = Data(bytes).range(of: wanted, in: min(seen, bytes.count)..<bytes.count) {
        seen = range.upperBound
        return true
      }
      let left = end.timeIntervalSinceNow
      var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard left > 0, poll(&ready, 1, Int32(left * 1_000)) > 0, read() else { return false }
    }
  }

  /// Sends keys and reads until these words come; throws what came instead.
  public func send(_ keys: String = "", until words: String, within seconds: Double = 8) throws {
    type(keys)
    guard wait(for: words, within: seconds) else {
      throw Failure(what: "'\(words)' did not come; the end is: \(output.suffix(600))")
    }
  }

  /// What the program writes in so many seconds.
  public func written(in seconds: Double) -> [UInt8] {
    let before = bytes.count
    let end = Date().addingTimeInterval(seconds)
    while true {
      let left = end.timeIntervalSinceNow
      var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard left > 0, poll(&ready, 1, Int32(left * 1_000)) > 0, read() else { break }
    }
    return Array(bytes[before...])
  }

  public func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Closes the terminal, as when its window is closed.
  public func hangUp() {
    close(master)
    isOpen = false
  }

  /// Whether the terminal edits lines and echoes by itself, as a shell expects to find it.
  public var isOrdinary: Bool {
    var state = termios()
    guard tcgetattr(master, &state) == 0 else { return false }
    let needed = tcflag_t(ICANON | ECHO)
    return state.c_lflag & needed == needed
  }

  /// How the program ended: its exit status, or 128 and the signal's number.
  public func exitStatus(within seconds: Double = 8) -> Int32? {
    let end = Date().addingTimeInterval(seconds)
    while status == nil, Date() < end {
      var raw: Int32 = 0
      if waitpid(process, &raw, WNOHANG) == process {
        let number = raw & 0x7F
        status = number == 0 ? (raw >> 8) & 0xFF : 128 + number
        break
      }
      if isOpen { _ = written(in: 0.01) } else { usleep(5_000) }
    }
    return status
  }
}
