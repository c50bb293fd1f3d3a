/// The text that bytes hold, without those that are no UTF-8, and how many these were.
func readable(_ bytes: some Collection<UInt8>) -> (text: String, unreadable: Int) {
  if let text = String(validating: bytes, as: UTF8.self) { return (text, 0) }
  var scalars = String.UnicodeScalarView()
  var kept = 0
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  while true {
    switch decoder.decode(&iterator) {
    case .scalarValue(let scalar):
      scalars.append(scalar)
      kept += UTF8.width(scalar)
    case .error: continue
    case .emptyInput: return (String(scalars), bytes.count - kept)
    }
  }
}
