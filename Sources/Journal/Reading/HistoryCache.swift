import Interview

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the journals told of earlier sessions, kept so that they need not be read at every start.
///
/// Journals stay what counts. A line of this file is believed as long as its journal has the same
/// size and was last changed at the same moment; whatever is amiss here costs a reading of the
/// journals and nothing else. There is no word of an answer in it.
public struct HistoryCache {
  /// What tells whether a journal is still the one that was read.
  private struct State: Hashable {
    var size: Int
    var changed: Int

    init?(_ path: String) {
      var info = stat()
      guard lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
      #if canImport(Darwin)
        let moment = info.st_mtimespec
      #else
        let moment = info.st_mtim
      #endif
      size = Int(info.st_size)
      changed = Int(moment.tv_sec) &* 1_000_000_000 &+ Int(moment.tv_nsec)
    }
  }

  private let file: String
  private let heading: [UInt8]
  /// The lines that were found, by the name of the journal; bytes, as they are many.
  private let found: [ArraySlice<UInt8>: ArraySlice<UInt8>]
  /// The lines that hold now, in the order in which they were asked for.
  private var lines: [ArraySlice<UInt8>] = []
  private var isChanged = false

  /// What another version of the program wrote is passed over, as it may have read otherwise.
  public init(in folders: Folders, version: String) {
    file = Self.path(in: folders)
    heading = Array("rehearse history 1, \(version)".utf8)
    let bytes = (try? OpenFile(file, for: .reading).readAll()) ?? []
    // What stands after the last line feed was not written to its end.
    let stored = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
    found =
      stored.first?.elementsEqual(heading) == true
      ? Dictionary(
        stored.dropFirst().map { ($0.prefix { $0 != 0x09 }, $0) }, uniquingKeysWith: { $1 })
      : [:]
  }

  /// What a session adds to the history; its journal is read where that is not known.
  public mutating func entries(
    of transcript: Transcript, read: () -> [History.Entry]?
  ) -> [History.Entry] {
    let path = transcript.path
    guard let state = State(path) else { return read() ?? [] }
    let name = Array(path.utf8.reversed().prefix { $0 != 0x2F }.reversed())
    let opening = name + Array("\t\(state.size)\t\(state.changed)\t".utf8)
    if let line = found[name[...]], line.starts(with: opening),
      let entries = Self.entries(in: line.dropFirst(opening.count), date: transcript.start.date)
    {
      lines.append(line)
      return entries
    }
    isChanged = true
    guard let entries = read() else { return [] }
    if let written = Self.written(entries) { lines.append((opening + Array(written.utf8))[...]) }
    return entries
  }

  /// Puts what is known now in the place of the file, unless it is the same.
  ///
  /// Nothing waits for the disk: what is lost here is read again.
  public func save() {
    guard isChanged || lines.count != found.count else { return }
    let temporary = file + ".tmp"
    do {
      try Folder(of: file).make()
      try removeFile(temporary)
      let bytes = ([heading[...]] + lines).flatMap { $0 + [0x0A] }
      try OpenFile(temporary, for: .creating).write(bytes)
      try rename(temporary, over: file)
    } catch {
      _ = try? removeFile(temporary)
    }
  }

  /// Removes the file, so that nothing is left in it of a session that was forgotten.
  public static func remove(in folders: Folders) throws(JournalError) {
    try removeFile(path(in: folders))
  }

  private static func path(in folders: Folders) -> String { folders.cache + "/history" }

  /// The number of entries, and the members of each; nil where one of them would not come back.
  private static func written(_ entries: [History.Entry]) -> String? {
    let members = entries.flatMap { entry in
      [
        entry.question, entry.ecq ?? "", entry.competency ?? "",
        entry.overall.map(String.init) ?? "", entry.weakest?.rawValue ?? "",
      ]
    }
    let isPlain = members.allSatisfy { $0.utf8.allSatisfy { $0 >= 0x20 } }
    return isPlain ? ([String(entries.count)] + members).joined(separator: "\t") : nil
  }

  private static func entries(
    in bytes: ArraySlice<UInt8>, date: CalendarDate
  ) -> [History.Entry]? {
    let members = bytes.split(separator: 0x09, omittingEmptySubsequences: false)
    func member(_ place: Int) -> String? {
      members[place].isEmpty ? nil : String(decoding: members[place], as: UTF8.self)
    }
    guard let count = member(0).flatMap({ Int($0) }), (0..<members.count).contains(count),
      members.count == 1 + count * 5
    else { return nil }
    return (0..<count).map { index in
      let start = 1 + index * 5
      return History.Entry(
        question: member(start) ?? "", ecq: member(start + 1),
        competency: member(start + 2), date: date, overall: member(start + 3).flatMap { Int($0) },
        weakest: member(start + 4).flatMap(Element.init))
    }
  }
}
