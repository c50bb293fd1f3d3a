import Foundation
import TestSupport
import Testing

@testable import Terminal

struct CommandHistoryTests {
  @Test func `commands come back in the next run, from a file of the user's alone`() throws {
    let scratch = try ScratchFolder()
    let file = scratch.path + "/history"
    var history = CommandHistory(file: file)
    for command in ["/drill", "/drill", " /secret", "", "/quit\nnow"] { history.add(command) }
    #expect(CommandHistory(file: file).entries == ["/drill", "/quit now"])
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `a long history is cut to what is kept`() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write((0..<25).map { "/c\($0)\n" }.joined(), to: "history")
    #expect(CommandHistory(file: file, limit: 10).entries.count == 10)
    let stored = try String(contentsOfFile: file, encoding: .utf8)
    #expect(stored.split(separator: "\n").count == 10)
    #expect(stored.hasSuffix("/c24\n"))
  }

  @Test func `a history that cannot be kept is only in memory`() {
    var history = CommandHistory(file: "/nowhere/at/all")
    history.add("/drill")
    #expect(history.entries == ["/drill"])
  }
}
