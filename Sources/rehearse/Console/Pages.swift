/// A report that is given part by part.
struct Pages {
  private var parts: ArraySlice<String>

  init(_ parts: [String] = []) {
    self.parts = parts[...]
  }

  /// The next part; nil where all has been given.
  mutating func next() -> String? {
    parts.popFirst()
  }
}
