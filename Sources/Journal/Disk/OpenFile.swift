#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file; a class, so that its descriptor is closed once, when the last holder lets go of it.
final class OpenFile {
  /// What a file is opened for.
  enum Purpose {
    case reading, appending
    /// Appending to a file that must not be there yet, or that may be.
    case creating, collecting
    case folder

    fileprivate var flags: Int32 {
      switch self {
      case .reading: O_RDONLY | O_NOFOLLOW | O_NONBLOCK
      case .appending: O_RDWR | O_APPEND | O_NOFOLLOW
      case .creating: O_RDWR | O_APPEND | O_NOFOLLOW | O_CREAT | O_EXCL
      case .collecting: O_RDWR | O_APPEND | O_NOFOLLOW | O_CREAT
      case .folder: O_RDONLY | O_DIRECTORY
      }
    }
  }

  /// What the file system says of an open file.
  struct Status {
    var isRegular: Bool
    var owner: Int
    /// The nine bits of who may do what.
    var mode: Int
    var size: Int
    /// The names that it still has.
    var names: Int
  }

  let path: String
  private let number: Int32
  private let calls: DiskCalls

  init(_ path: String, for purpose: Purpose, calls: DiskCalls = .real) throws(JournalError) {
    let number = untilNotInterrupted { open(path, purpose.flags | O_CLOEXEC, 0o600) }
    guard number >= 0 else {
      let failure = SystemFailure.last
      if failure == .isLink { throw .noRegularFile(path: path) }
      if failure == .exists, purpose == .creating { throw .alreadyExists(path: path) }
      throw .cannot("open", path: path, failure: failure)
    }
    self.path = path
    self.number = number
    self.calls = calls
  }

  deinit {
    // A program that is just being started holds a copy of the descriptor until its exec; without
    // this the lock would last as long.
    flock(number, LOCK_UN)
    close(number)
  }

  func status() throws(JournalError) -> Status {
    let info = try information()
    return Status(
      isRegular: info.st_mode & S_IFMT == S_IFREG, owner: Int(info.st_uid),
      mode: Int(info.st_mode & 0o777), size: Int(info.st_size), names: Int(info.st_nlink))
  }

  private func information() throws(JournalError) -> stat {
    var info = stat()
    guard fstat(number, &info) == 0 else { throw .cannot("examine", path: path, failure: .last) }
    return info
  }

  /// Whether the path still leads to this file, and not to one that was renamed into its place.
  func isStillAtItsPath() throws(JournalError) -> Bool {
    let own = try information()
    var there = stat()
    guard lstat(path, &there) == 0 else { return false }
    return own.st_ino == there.st_ino && own.st_dev == there.st_dev
  }

  func readAll() throws(JournalError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let offset = off_t(bytes.count)
      let count = untilNotInterrupted { pread(number, &chunk, chunk.count, offset) }
      guard count >= 0 else { throw .cannot("read", path: path, failure: .last) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// The first bytes, at most so many.
  func readStart(_ count: Int) throws(JournalError) -> [UInt8] {
    var chunk = [UInt8](repeating: 0, count: count)
    let read = untilNotInterrupted { pread(number, &chunk, count, 0) }
    guard read >= 0 else { throw .cannot("read", path: path, failure: .last) }
    return Array(chunk[..<read])
  }

  /// One call for all of the bytes; a call that takes a part of them is a failure.
  func write(_ bytes: [UInt8]) throws(JournalError) {
    var result: Int
    repeat {
      result = bytes.withUnsafeBytes { calls.write(number, $0) }
    } while result == -Int(SystemFailure.interrupted.code)
    guard result >= 0 else {
      throw .cannot("write to", path: path, failure: SystemFailure(code: Int32(-result)))
    }
    guard result == bytes.count else {
      throw .shortWrite(path: path, wrote: result, of: bytes.count)
    }
  }

  func sync() throws(JournalError) {
    var code: Int32
    repeat { code = calls.sync(number) } while code == SystemFailure.interrupted.code
    guard code == 0 else {
      throw .cannot("sync", path: path, failure: SystemFailure(code: code))
    }
  }

  func shorten(to size: Int) throws(JournalError) {
    guard untilNotInterrupted({ ftruncate(number, off_t(size)) }) == 0 else {
      throw .cannot("shorten", path: path, failure: .last)
    }
  }

  /// Takes the lock that lasts until this file is closed; false where somebody else has it.
  func lock() throws(JournalError) -> Bool {
    if untilNotInterrupted({ flock(number, LOCK_EX | LOCK_NB) }) == 0 { return true }
    guard SystemFailure.last == .wouldBlock else {
      throw .cannot("lock", path: path, failure: .last)
    }
    return false
  }
}

private func untilNotInterrupted<Number: SignedInteger>(_ call: () -> Number) -> Number {
  while true {
    let result = call()
    if result >= 0 || SystemFailure.last != .interrupted { return result }
  }
}
