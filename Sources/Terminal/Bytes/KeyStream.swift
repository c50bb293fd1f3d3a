/// What a terminal sends, parted into keys and pastes.
///
/// A bracketed paste arrives whole, however many reads it took. Half a character or half a paste
/// mark at the end of a read waits for the rest; `release()` gives it up after a pause, because
/// Escape alone is a key too. Bytes that are no UTF-8 never come out as keys and are counted.
struct KeyStream {
  /// One key or one paste.
  enum Piece: Hashable {
    /// One character; readline joins the characters of an escape sequence itself.
    case key([UInt8])
    case paste([UInt8])
  }

  private static let start: [UInt8] = Array("\u{1B}[200~".utf8)
  private static let end: [UInt8] = Array("\u{1B}[201~".utf8)

  private var held: [UInt8] = []
  private var next = 0
  private var pasted: [UInt8] = []
  private(set) var isPasting = false
  /// Bytes that were no text, since they were last asked for.
  private var unreadable = 0

  /// Whether something waits for the rest of it.
  var isHolding: Bool { next < held.count }

  mutating func add(_ bytes: some Collection<UInt8>) {
    if next > 0 {
      held.removeFirst(next)
      next = 0
    }
    held += bytes
  }

  mutating func takeUnreadable() -> Int {
    defer { unreadable = 0 }
    return unreadable
  }

  /// The next piece that is complete.
  mutating func take() -> Piece? {
    if isPasting { return takePaste() }
    guard next < held.count else { return nil }
    let first = held[next]
    if first == Self.start[0], startsWithPart(of: Self.start) {
      guard held.count - next >= Self.start.count else { return nil }
      next += Self.start.count
      isPasting = true
      return takePaste()
    }
    guard let length = Self.length(of: first) else {
      next += 1
      unreadable += 1
      return take()
    }
    let available = held[next..<min(next + length, held.count)]
    if let wrong = available.dropFirst().firstIndex(where: { $0 & 0xC0 != 0x80 }) {
      unreadable += wrong - next
      next = wrong
      return take()
    }
    guard available.count == length else { return nil }
    let key = Array(available)
    next += length
    guard String(validating: key, as: UTF8.self) != nil else {
      unreadable += length
      return take()
    }
    return .key(key)
  }

  /// What was held, as it stands, now that nothing more has come.
  mutating func release() -> Piece? {
    guard !isPasting, next < held.count else { return nil }
    if let length = Self.length(of: held[next]), length > 1 {
      unreadable += held.count - next
      next = held.count
      return nil
    }
    next += 1
    return .key([held[next - 1]])
  }

  private mutating func takePaste() -> Piece? {
    while let escape = held[next...].firstIndex(of: Self.end[0]) {
      pasted += held[next..<escape]
      next = escape
      if startsWithPart(of: Self.end) {
        guard held.count - next >= Self.end.count else { return nil }
        next += Self.end.count
        isPasting = false
        defer { pasted = [] }
        return .paste(pasted)
      }
      pasted.append(held[next])
      next += 1
    }
    pasted += held[next...]
    next = held.count
    return nil
  }

  private func startsWithPart(of mark: [UInt8]) -> Bool {
    zip(held[next...], mark).allSatisfy { $0 == $1 }
  }

  /// How many bytes the character takes that starts so; nil where none does.
  private static func length(of first: UInt8) -> Int? {
    switch first {
    case 0..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: nil
    }
  }
}
