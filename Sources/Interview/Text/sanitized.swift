/// Text that may go to a terminal or a page: without control characters, escape codes and bidi overrides.
///
/// Kept are line feed and tab; a carriage return before a line feed goes, one alone becomes a line
/// feed. Dropped are C0, DEL and C1, the bidi controls (U+061C, U+200E, U+200F, U+202A to U+202E,
/// U+2066 to U+2069), the invisible tag characters (U+E0000 to U+E007F) and the byte order mark.
/// Everything that comes from a bank, a module or a transcript passes through here before it is shown.
public func sanitized(_ text: String) -> String {
  var kept = String.UnicodeScalarView()
  var afterReturn = false
  for scalar in text.unicodeScalars {
    if afterReturn, scalar != "\n" { kept.append("\n") }
    afterReturn = scalar == "\r"
    if !afterReturn, isShowable(scalar) { kept.append(scalar) }
  }
  if afterReturn { kept.append("\n") }
  return String(kept)
}

/// The same for text that must stay on one line: line feeds and tabs become spaces.
public func sanitizedLine(_ text: String) -> String {
  String(sanitized(text).map { $0 == "\n" || $0 == "\t" ? " " : $0 })
}

/// Whether a scalar can be shown without steering the terminal or hiding what the text says.
public func isShowable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A: true
  case 0x00...0x1F, 0x7F...0x9F: false
  case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false
  case 0xFEFF, 0xE0000...0xE007F: false
  default: true
  }
}
