#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the reader asks of the disk, links followed.
enum Disk {
  /// A file or folder by what it is, not by its name, so that links and loops are seen.
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
  }

  enum Item: Hashable, Sendable {
    case folder(Identity)
    case file(Identity)
    /// A pipe, a device, or nothing at all.
    case other
  }

  enum Content: Hashable, Sendable {
    case bytes([UInt8])
    case absent
    case failed(Fault)
  }

  static func item(_ path: String) -> Item {
    var status = stat()
    guard stat(path, &status) == 0 else { return .other }
    let identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      number: UInt64(truncatingIfNeeded: status.st_ino))
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder(identity)
    case S_IFREG: return .file(identity)
    default: return .other
    }
  }

  static func isFolder(_ path: String) -> Bool {
    if case .folder = item(path) { true } else { false }
  }

  /// The names in a folder, sorted by their bytes, without those that begin with a point.
  ///
  /// Nil where the folder cannot be read.
  static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of a file; one that is over the limit is not read.
  static func read(_ path: String, limit: Int) -> Content {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return errno == ENOENT ? .absent : failure() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return failure() }
    guard status.st_mode & S_IFMT == S_IFREG else {
      return .failed(.cannotRead(why: "it is no file"))
    }
    guard status.st_size <= limit else { return .failed(.tooLarge(bytes: Int(status.st_size))) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      #if canImport(Darwin)
        let count = Darwin.read(descriptor, &buffer, buffer.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, &buffer, buffer.count)
      #else
        let count = Glibc.read(descriptor, &buffer, buffer.count)
      #endif
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return failure() }
      guard count > 0 else { return .bytes(bytes) }
      bytes += buffer[..<count]
      guard bytes.count <= limit else { return .failed(.tooLarge(bytes: nil)) }
    }
  }

  private static func failure() -> Content {
    .failed(.cannotRead(why: String(cString: strerror(errno)).lowercased()))
  }
}
