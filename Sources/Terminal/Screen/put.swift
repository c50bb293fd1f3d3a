import CLineEditor

/// Prints through the same buffer as readline does, and at once.
func put(_ text: String) {
  var text = text
  text.withUTF8 { bytes in
    bytes.withMemoryRebound(to: CChar.self) { le_print($0.baseAddress, $0.count) }
  }
}
