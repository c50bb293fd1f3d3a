import Interview

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The commands that were entered, in memory and in a file; answers are never among them.
public struct CommandHistory: Sendable {
  public private(set) var entries: [String]
  private let file: String?
  private let limit: Int

  /// With a file, what it holds is read and each command is appended to it at once.
  public init(file: String? = nil, limit: Int = 2_000) {
    self.file = file
    self.limit = limit
    let stored = file.flatMap(Self.read) ?? []
    entries = Array(stored.suffix(limit))
    // Rewritten seldom: only when it has grown to twice what is kept.
    if stored.count > 2 * limit, let file { Self.rewrite(file, with: entries) }
  }

  /// Remembers a command, unless it is empty, begins with a blank or repeats the one before.
  public mutating func add(_ command: String) {
    let line = Terminal.command(in: command)
    guard !line.isEmpty, !line.hasPrefix(" "), line != entries.last else { return }
    entries.append(line)
    if entries.count > limit { entries.removeFirst(entries.count - limit) }
    guard let file else { return }
    let number = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard number >= 0 else { return }
    write(line + "\n", to: number)
    close(number)
  }

  private static func read(_ file: String) -> [String]? {
    let number = open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard number >= 0 else { return nil }
    defer { close(number) }
    return readable(bytes(of: number)).text.split(separator: "\n").map { sanitizedLine(String($0)) }
  }

  private static func rewrite(_ file: String, with lines: [String]) {
    let draft = file + ".new"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let number = open(draft, flags, 0o600)
    guard number >= 0 else { return }
    let isWritten = write(lines.map { $0 + "\n" }.joined(), to: number)
    close(number)
    if !isWritten || rename(draft, file) != 0 { unlink(draft) }
  }
}

/// Everything that can be read from a descriptor.
func bytes(of descriptor: Int32) -> [UInt8] {
  var all: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(descriptor, &chunk, chunk.count)
    if count < 0, errno == EINTR { continue }
    if count <= 0 { return all }
    all += chunk[..<count]
  }
}
