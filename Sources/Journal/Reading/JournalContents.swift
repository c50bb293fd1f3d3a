import Interview
import Practice

/// What a journal holds: every whole line, and what was wrong with the rest.
///
/// Reading changes nothing on disk.
public struct JournalContents: Hashable, Sendable {
  /// A place where a line was damaged; the first line is 1.
  public struct Damage: Hashable, Sendable {
    public var line: Int
    public var why: LineDamage
  }

  /// A place where the numbers of the events do not follow each other.
  public struct Gap: Hashable, Sendable {
    public var line: Int
    public var expected: Int
    public var found: Int
  }

  /// A stretch between two line feeds.
  struct Stretch: Hashable, Sendable {
    var bytes: [UInt8]
    /// Nil where it is damaged.
    var line: JournalLine?
  }

  /// The file that was read.
  public let path: String
  /// Every stretch that ended with a line feed or is whole without one, damaged ones among them.
  let stretches: [Stretch]
  public let damage: [Damage]
  public let gaps: [Gap]
  /// How the end has to be mended before anything is appended.
  let mending: Mending?

  /// The lines that could be read, in order.
  public var lines: [JournalLine] { stretches.compactMap(\.line) }
  public var events: [Event] { stretches.compactMap(\.line?.event) }

  /// The bytes after the last whole line: what was being written when the program was stopped.
  public var tornBytes: Int { mending?.torn.count ?? 0 }

  /// Whether everything in the file was read.
  public var isWhole: Bool { damage.isEmpty && gaps.isEmpty && tornBytes == 0 }

  /// Reads a file; the bytes are taken line by line and never decoded as a whole.
  public init(reading path: String) throws(JournalError) {
    let file = try OpenFile(path, for: .reading)
    guard try file.status().isRegular else { throw .noRegularFile(path: path) }
    try self.init(file.readAll(), path: path)
  }

  /// Reads bytes that came from `path`; throws only for a format that is newer than this program.
  public init(_ bytes: [UInt8], path: String) throws(JournalError) {
    var stretches: [Stretch] = []
    var damage: [Damage] = []
    var gaps: [Gap] = []
    var expected = 0
    let end = bytes.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 0
    var start = 0
    var torn: ArraySlice<UInt8> = []
    while start < end {
      let feed = bytes[start..<end].firstIndex(of: 0x0A)
      let raw = bytes[start..<(feed ?? end)]
      start = feed.map { $0 + 1 } ?? end
      let content = raw.withoutNULs
      let number = stretches.count + 1
      do {
        let line = try JournalLine(reading: content)
        if line.event.seq != expected {
          gaps.append(Gap(line: number, expected: expected, found: line.event.seq))
        }
        expected = line.event.seq &+ 1
        stretches.append(Stretch(bytes: line.bytes, line: line))
      } catch .newer(let version) {
        throw .newerFormat(path: path, version: version, known: Event.formatVersion)
      } catch {
        guard feed != nil || error.isSealed else {
          torn = raw
          break
        }
        stretches.append(Stretch(bytes: Array(raw), line: nil))
        if !content.isEmpty || raw.isEmpty { damage.append(Damage(line: number, why: error)) }
      }
      if content.count < raw.count {
        let count = raw.count - content.count
        damage.append(Damage(line: number, why: .nulBytes(count: count)))
      }
    }
    self.path = path
    self.stretches = stretches
    self.damage = damage
    self.gaps = gaps
    mending = Mending(
      torn: Array(torn), whole: end - torn.count,
      needsLineFeed: torn.isEmpty && end > 0 && bytes[end - 1] != 0x0A,
      padding: bytes.count - end)
  }
}

extension JournalContents.Damage: CustomStringConvertible {
  public var description: String { "line \(line): \(why)" }
}

extension JournalContents.Gap: CustomStringConvertible {
  public var description: String { "line \(line): event \(expected) was expected, not \(found)" }
}

extension ArraySlice<UInt8> {
  /// Without the NUL bytes at both ends.
  fileprivate var withoutNULs: ArraySlice<UInt8> {
    guard let first = firstIndex(where: { $0 != 0 }), let last = lastIndex(where: { $0 != 0 })
    else { return [] }
    return self[first...last]
  }
}
