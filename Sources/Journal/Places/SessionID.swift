/// The name of a session: eight characters of Crockford's base 32, without i, l, o and u.
public struct SessionID: Hashable, Sendable {
  public let text: String

  /// An id as it is written; capitals, and o, i and l for 0 and 1, are read as Crockford asks.
  public init?(_ text: String) {
    guard let text = Self.normal(text), text.utf8.count == 8 else { return nil }
    self.text = text
  }

  /// An id exactly as the program writes it.
  init?(written bytes: ArraySlice<UInt8>) {
    guard bytes.count == 8, bytes.allSatisfy(Self.letters.contains) else { return nil }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// A new id, drawn by chance.
  public init(using chance: inout some RandomNumberGenerator) {
    var text = ""
    for _ in 0..<8 {
      text.append(Self.alphabet[Int.random(in: 0..<32, using: &chance)])
    }
    self.text = text
  }

  /// The start of an id as a person may have typed it; nil for what starts none.
  static func normal(_ typed: String) -> String? {
    var text = ""
    for character in typed.lowercased() {
      let read: Character =
        switch character {
        case "o": "0"
        case "i", "l": "1"
        default: character
        }
      guard alphabet.contains(read) else { return nil }
      text.append(read)
    }
    return text.isEmpty ? nil : text
  }

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
  private static let letters = alphabet.compactMap(\.asciiValue)
}

extension SessionID: CustomStringConvertible {
  public var description: String { text }
}
