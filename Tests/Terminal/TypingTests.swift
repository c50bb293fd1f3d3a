import TestSupport
import Testing

/// What a person sees, looked at through tmux.
struct TypingTests {
  private static let words = (0..<300).map { "word\($0)x" }

  @Test(arguments: [80, 50])
  func `every word stands once and whole while the clock ticks`(columns: Int) throws {
    let window = try Demo.inTmux("tick", columns: columns)
    _ = try window.screen { $0.last?.hasPrefix("9:") ?? false }
    for start in stride(from: 0, to: 300, by: 20) {
      try window.type(Self.words[start..<start + 20].joined(separator: " ") + " ")
    }
    let lines = try window.screen { $0.last?.contains("word299x") ?? false }
    let seen = lines.flatMap { $0.split(separator: " ").map(String.init) }
    #expect(seen.filter { $0.hasPrefix("word") } == Self.words)
    #expect(seen.filter { !$0.hasPrefix("word") }.count == 1)
    #expect(lines.last?.hasPrefix("9:") == true)
    let before = lines.last
    let after = try window.screen { $0.last?.prefix(4) != before?.prefix(4) }
    #expect(after.last?.dropFirst(4) == before?.dropFirst(4))
  }

  @Test func `a window made narrow and wide again while typing loses and doubles nothing`() throws {
    let window = try Demo.inTmux("tick", columns: 80)
    _ = try window.screen { $0.last?.hasPrefix("9:") ?? false }
    try window.type("zero one two three four five six seven eight nine ten eleven twelve thirteen ")
    _ = try window.screen { $0.last?.contains("thirteen") ?? false }
    try window.resize(columns: 20)
    _ = try window.screen { $0.last.map { $0.count <= 20 && $0.hasPrefix("9:") } ?? false }
    try window.type("fourteen fifteen ")
    _ = try window.screen { $0.last?.contains("fifteen") ?? false }
    try window.resize(columns: 80)
    try window.type("sixteen seventeen")
    let lines = try window.screen { $0.last?.contains("seventeen") ?? false }
    let seen = lines.joined(separator: " ").split(separator: " ").map(String.init)
    #expect(seen.filter { $0 == "twelve" }.count == 1)
    #expect(seen.filter { $0 == "thirteen" }.count == 1)
    try window.press("Enter")
    try window.type("/draft")
    try window.press("Enter")
    let told = try window.screen { $0.joined().contains("seventeen>") }
    #expect(
      told.joined().contains(
        "DRAFT<zero one two three four five six seven eight nine ten eleven twelve "
          + "thirteen fourteen fifteen sixteen seventeen>"))
  }

  @Test func `going up shows the row above with the cursor in it, and the rest below`() throws {
    let window = try Demo.inTmux("", columns: 40)
    _ = try window.screen { $0.last?.hasPrefix("7:42") ?? false }
    try window.type("first")
    try window.press("Enter")
    try window.type("second")
    try window.press("Up")
    try window.type(" again")
    let lines = try window.screen { $0 == ["7:42 first again", "     second"] }
    #expect(lines == ["7:42 first again", "     second"])
    try window.press("Down", "C-a", "BSpace")
    let joined = try window.screen { $0 == ["7:42 first againsecond"] }
    #expect(joined == ["7:42 first againsecond"])
  }

  @Test func `what is said stands above the row, which keeps its text`() throws {
    let window = try Demo.inTmux("", columns: 60)
    _ = try window.screen { $0.last?.hasPrefix("7:42") ?? false }
    try window.type("kept")
    try window.press("C-c")
    let lines = try window.screen { $0.last == "7:42 kept" && $0.count == 2 }
    #expect(lines == ["CAME interrupt", "7:42 kept"])
  }
}
