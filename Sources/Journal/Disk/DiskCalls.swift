#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The two calls by which bytes reach the medium; a test puts a failing disk here.
struct DiskCalls: Sendable {
  /// Writes to a descriptor; the number of bytes taken, or the code of the failure below zero.
  var write: @Sendable (Int32, UnsafeRawBufferPointer) -> Int
  /// Waits until the bytes of a descriptor are on the medium; zero, or the code of the failure.
  var sync: @Sendable (Int32) -> Int32

  static let real = DiskCalls(
    write: { number, bytes in
      #if canImport(Glibc)
        let count = Glibc.write(number, bytes.baseAddress, bytes.count)
      #elseif canImport(Musl)
        let count = Musl.write(number, bytes.baseAddress, bytes.count)
      #else
        let count = Darwin.write(number, bytes.baseAddress, bytes.count)
      #endif
      return count < 0 ? -Int(errno) : count
    },
    sync: { number in
      #if canImport(Darwin)
        // There fsync does not wait for the drive's own cache; some file systems know only fsync.
        if fcntl(number, F_FULLFSYNC) == 0 { return 0 }
      #endif
      return fsync(number) == 0 ? 0 : errno
    })
}
