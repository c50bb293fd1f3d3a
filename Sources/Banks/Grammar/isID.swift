/// Whether a text is an id: lower-case letters, digits and hyphens, at most 100 of them.
func isID(_ text: some StringProtocol) -> Bool {
  guard (1...100).contains(text.utf8.count), !text.hasPrefix("-"), !text.hasSuffix("-") else {
    return false
  }
  return text.utf8.allSatisfy(isOfID)
}

/// Whether a text is the id of a bank: ids with points between them, such as `org.example.panel`.
func isDottedID(_ text: String) -> Bool {
  text.utf8.count <= 100
    && text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { isID($0) }
}

/// Whether a byte may stand in an id.
func isOfID(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x61...0x7A, 0x30...0x39, 0x2D: true
  default: false
  }
}
