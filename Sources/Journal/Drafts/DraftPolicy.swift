/// When the text that is being typed is worth a save: after so many characters, or when the hands rest.
public struct DraftPolicy: Hashable, Sendable {
  /// As many changed characters are never lost.
  public var characterLimit: Int
  /// So many milliseconds after the last change everything is saved.
  public var restMs: Int

  private var saved: [UInt8] = []
  private var current: [UInt8] = []
  private var changedAt: Int?

  public init(characterLimit: Int = 200, restMs: Int = 4000) {
    self.characterLimit = characterLimit
    self.restMs = restMs
  }

  /// Tells what the text is at this time.
  public mutating func see(_ text: String, at ms: Int) {
    let bytes = Array(text.utf8)
    guard bytes != current else { return }
    current = bytes
    changedAt = ms
  }

  /// Tells that the text which was seen last is saved.
  public mutating func markSaved() {
    saved = current
    changedAt = nil
  }

  /// Whether what was typed is worth a save now.
  public func isDue(at ms: Int) -> Bool {
    guard let dueAt else { return false }
    return ms >= dueAt
  }

  /// The time at which a save falls due if nothing more is typed; nil where all is saved.
  public var dueAt: Int? {
    guard let changedAt, current != saved else { return nil }
    return changedCharacters >= characterLimit ? changedAt : changedAt + restMs
  }

  /// The characters between the beginning and the end that both texts share.
  private var changedCharacters: Int {
    let start = zip(saved, current).prefix { $0 == $1 }.count
    let rest = min(saved.count, current.count) - start
    let end = zip(saved.reversed(), current.reversed()).prefix { $0 == $1 }.prefix(rest).count
    func characters(_ bytes: [UInt8]) -> Int {
      bytes[start..<bytes.count - end].count { $0 & 0xC0 != 0x80 }
    }
    return max(characters(saved), characters(current))
  }
}
