#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that could not be written.
struct UnwritableFile: Error, CustomStringConvertible {
  var path: String
  var why: String

  var description: String { "cannot write '\(path)': \(why)" }
}

/// Writes a file of the person's own that must not be there yet; nobody else may read it.
func writeNewFile(_ bytes: [UInt8], at path: String) throws(UnwritableFile) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
  guard descriptor >= 0 else {
    let why =
      errno == EEXIST ? "it is there already; name another" : String(cString: strerror(errno))
    throw UnwritableFile(path: path, why: why)
  }
  defer { close(descriptor) }
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { throw failure(at: path) }
    rest = rest.dropFirst(count)
  }
  guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure(at: path) }
}

/// What went wrong; half a file is taken away, so that the same name can be used again.
private func failure(at path: String) -> UnwritableFile {
  let why = String(cString: strerror(errno))
  unlink(path)
  return UnwritableFile(path: path, why: why)
}
