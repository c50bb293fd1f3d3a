import Foundation

/// A folder of a test's own that goes when the test lets go of it.
public final class ScratchFolder: Sendable {
  public let path: String

  public init() throws {
    path = NSTemporaryDirectory() + "rehearse-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file into the folder and gives its path back.
  public func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  public func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  /// Every file below the folder.
  public var files: [String] {
    let found = FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []
    return found.map { path + "/" + $0 }.filter { file in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }

  /// The files in which these words stand.
  public func files(holding words: String) -> [String] {
    files.filter { file in
      guard let data = FileManager.default.contents(atPath: file) else { return false }
      return data.range(of: Data(words.utf8)) != nil
    }
  }
}
