#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder on disk, by its path.
struct Folder: Hashable, Sendable {
  var path: String

  init(_ path: String) {
    self.path = path
  }

  /// The folder in which a file lies.
  init(of file: String) {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let parent = parts.joined(separator: "/")
    self.init(parent.isEmpty ? (file.hasPrefix("/") ? "/" : ".") : parent)
  }

  /// Makes the folder and those above it, each for its owner alone.
  func make() throws(JournalError) {
    if mkdir(path, 0o700) == 0 { return }
    switch SystemFailure.last {
    case .exists:
      return
    case .missing where Folder(of: path).path != path:
      try Folder(of: path).make()
      guard mkdir(path, 0o700) == 0 || SystemFailure.last == .exists else {
        throw .cannot("make the folder", path: path, failure: .last)
      }
    default:
      throw .cannot("make the folder", path: path, failure: .last)
    }
  }

  /// The names in it, sorted; none where there is no folder.
  func names() throws(JournalError) -> [String] {
    guard let handle = opendir(path) else {
      if SystemFailure.last == .missing { return [] }
      throw .cannot("list", path: path, failure: .last)
    }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(
          to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)
        ) {
          String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Waits until the names in it are on the medium.
  func sync(calls: DiskCalls = .real) throws(JournalError) {
    let folder = try OpenFile(path, for: .folder, calls: calls)
    do {
      try folder.sync()
    } catch .cannot(_, _, .invalid), .cannot(_, _, .unsupported) {
      // Some file systems keep names durable by themselves and refuse the question.
      return
    }
  }

  /// The bytes that an ordinary user may still write; nil where that cannot be told.
  var freeSpace: Int? {
    var info = statvfs()
    guard statvfs(path, &info) == 0 else { return nil }
    let (bytes, tooMany) = UInt64(info.f_bavail)
      .multipliedReportingOverflow(by: UInt64(info.f_frsize))
    return tooMany ? .max : Int(clamping: bytes)
  }
}
