#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The code with which a system call failed, and what can be done about it.
public struct SystemFailure: Hashable, Sendable {
  /// The system's own number for it (`errno`).
  public let code: Int32

  public init(code: Int32) {
    self.code = code
  }

  /// The failure of the call that was made last on this thread.
  static var last: SystemFailure { SystemFailure(code: errno) }

  /// Whether the disk itself failed, rather than being full or closed to us.
  var isOfTheMedium: Bool { [EIO, ENXIO, ENODEV, ESTALE, EBADF].contains(code) }

  static let exists = SystemFailure(code: EEXIST)
  static let missing = SystemFailure(code: ENOENT)
  static let isLink = SystemFailure(code: ELOOP)
  static let interrupted = SystemFailure(code: EINTR)
  static let wouldBlock = SystemFailure(code: EWOULDBLOCK)
  static let invalid = SystemFailure(code: EINVAL)
  static let unsupported = SystemFailure(code: ENOTSUP)
}

extension SystemFailure: CustomStringConvertible {
  public var description: String {
    switch code {
    case ENOSPC, EDQUOT: "no space is left (free some; nothing is lost meanwhile)"
    case EACCES, EPERM: "it is not allowed (the folder must be yours and writable)"
    case EROFS: "the disk is read-only (choose another with REHEARSE_HOME)"
    case ENOENT: "it is not there"
    case ENOTDIR, EEXIST: "a file stands where a folder was expected (move it away)"
    case EIO: "the disk reported an error (copy what you need from it)"
    default: String(cString: strerror(code)).lowercased()
    }
  }
}
