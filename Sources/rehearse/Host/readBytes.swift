#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that could not be read.
struct UnreadableFile: Error, CustomStringConvertible {
  var path: String
  var why: String

  var description: String { "cannot read '\(path)': \(why)" }
}

/// The bytes of a file; `-` is standard input.
func readBytes(_ path: String) throws(UnreadableFile) -> [UInt8] {
  let isInput = path == "-"
  let descriptor = isInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else {
    throw UnreadableFile(path: path, why: String(cString: strerror(errno)))
  }
  defer { if !isInput { close(descriptor) } }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &chunk, chunk.count)
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else {
      throw UnreadableFile(path: path, why: String(cString: strerror(errno)))
    }
    if count == 0 { return bytes }
    bytes.append(contentsOf: chunk[..<count])
  }
}
