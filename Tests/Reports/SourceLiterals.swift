/// The string literals of a Swift source, without what is interpolated; that counts by itself.
struct SourceLiterals {
  private(set) var texts: [String] = []
  private let source: [Character]
  private var place = 0

  init(_ source: String) {
    self.source = Array(source)
    readCode(untilParenthesis: false)
  }

  /// Reads code up to the end, or to the parenthesis that closes an interpolation.
  private mutating func readCode(untilParenthesis: Bool) {
    var depth = 0
    while place < source.count {
      let character = source[place]
      place += 1
      switch character {
      case "\"": readLiteral()
      case "/" where place < source.count && source[place] == "/": skipLine()
      case "(": depth += 1
      case ")":
        if untilParenthesis, depth == 0 { return }
        depth -= 1
      default: break
      }
    }
  }

  private mutating func readLiteral() {
    var text = ""
    while place < source.count {
      let character = source[place]
      place += 1
      if character == "\"" { break }
      guard character == "\\", place < source.count else {
        text.append(character)
        continue
      }
      let escaped = source[place]
      place += 1
      if escaped == "(" {
        readCode(untilParenthesis: true)
      } else if escaped == "u" {
        while place < source.count, source[place] != "}" { place += 1 }
        place += 1
      } else {
        text.append(escaped)
      }
    }
    texts.append(text)
  }

  private mutating func skipLine() {
    while place < source.count, source[place] != "\n" { place += 1 }
  }
}
