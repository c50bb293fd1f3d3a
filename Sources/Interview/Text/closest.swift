/// The known word that was probably meant, or nil where none is near.
///
/// Near are words that differ by at most a fifth of their letters, but one at least and three at
/// most; a change is a letter added, left out, exchanged, or swapped with its neighbour. Case does
/// not count, and blanks and underscores are taken for hyphens, so that a title finds its id.
public func closest(to word: String, in known: [String]) -> String? {
  guard word.utf8.count <= 100 else { return nil }
  let plain = comparable(word)
  guard !plain.isEmpty else { return nil }
  var best: (word: String, distance: Int)?
  for candidate in known {
    let other = comparable(candidate)
    let allowed = min(3, max(1, max(plain.count, other.count) / 5 + (plain.count > 3 ? 1 : 0)))
    guard abs(other.count - plain.count) <= allowed else { continue }
    let found = distance(plain, other)
    if found <= allowed, found < best?.distance ?? .max { best = (candidate, found) }
  }
  return best?.word
}

private func comparable(_ word: String) -> [UInt8] {
  word.lowercased().utf8.map { $0 == 0x20 || $0 == 0x5F ? 0x2D : $0 }
}

/// The number of changes between two words, neighbours swapped counting as one.
private func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var row = [i + 1]
    for (j, y) in b.enumerated() {
      var least = min(row[j] + 1, last[j + 1] + 1, last[j] + (x == y ? 0 : 1))
      if i > 0, j > 0, x == b[j - 1], a[i - 1] == y { least = min(least, beforeLast[j - 1] + 1) }
      row.append(least)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
