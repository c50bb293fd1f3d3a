import Foundation

/// A real disk of 64 KiB; a class, so that it is unmounted when the test lets go of it.
public final class SmallDisk: Sendable {
  public let path = NSTemporaryDirectory() + "small-disk-" + UUID().uuidString

  public init?() {
    guard
      (try? FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)) != nil
    else { return nil }
    guard Self.run("mount", "-t", "tmpfs", "-o", "size=64k,mode=700", "tmpfs", path) else {
      try? FileManager.default.removeItem(atPath: path)
      return nil
    }
  }

  deinit {
    _ = Self.run("umount", path)
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Whether this machine lets a test mount one.
  public static let canBeMade = SmallDisk() != nil

  private static func run(_ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
