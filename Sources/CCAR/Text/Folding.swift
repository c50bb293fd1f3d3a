/// What a scalar is to the tokenizer, with the form in which it is matched.
enum Folding: Hashable {
  case letter(Unicode.Scalar)
  case digit(Unicode.Scalar)
  case apostrophe, hyphen, space, newline
  /// Invisible: it neither ends a word nor is part of one.
  case nothing
  case mark(Unicode.Scalar)

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39: self = .digit(scalar)
    case 0x61...0x7A: self = .letter(scalar)
    case 0x41...0x5A: self = .letter(Unicode.Scalar(UInt8(scalar.value) + 0x20))
    case 0x0A, 0x2028, 0x2029: self = .newline
    case 0x27, 0x2018, 0x2019, 0x02BC: self = .apostrophe
    case 0x201C, 0x201D, 0xAB, 0xBB: self = .mark("\"")
    case 0x2D, 0x2010, 0x2011: self = .hyphen
    case 0x20, 0x09, 0x0B, 0x0C, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
      self = .space
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0x0300...0x036F,
      0xFE00...0xFE0F:
      self = .nothing
    case 0x00...0x1F, 0x7F...0x9F: self = .space
    case 0x21...0x7E: self = .mark(scalar)
    default:
      self = scalar.properties.isAlphabetic ? .letter(scalar) : .mark(scalar)
    }
  }
}
