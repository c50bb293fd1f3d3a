/// An id that could be given to a text: its first three words of more than three letters.
func slug(_ text: String) -> String {
  let words = text.prefix(400).lowercased().utf8.split { !isOfID($0) || $0 == 0x2D }
    .map { String(decoding: Array($0), as: UTF8.self) }
  let long = words.filter { $0.count > 3 }
  let chosen = (long.isEmpty ? words : long).prefix(3).joined(separator: "-")
  return chosen.isEmpty ? "short-name" : chosen
}
