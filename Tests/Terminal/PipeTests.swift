import Foundation
import TestSupport
import Testing

struct PipeTests {
  private func run(_ input: [UInt8], _ arguments: String...) throws -> String {
    let scratch = try ScratchFolder()
    let process = Process()
    let out = try scratch.write("", to: "out")
    process.executableURL = URL(fileURLWithPath: Demo.path)
    process.arguments = arguments
    process.standardInput = FileHandle(forReadingAtPath: try scratch.write(input, to: "in"))
    process.standardOutput = FileHandle(forWritingAtPath: out)
    try process.run()
    process.waitUntilExit()
    return try String(contentsOfFile: out, encoding: .utf8)
  }

  @Test func `a pipe is read without prompts, and its end is told`() throws {
    #expect(try run(Array("one\ntwo\n/draft\n".utf8)) == "DRAFT<one\ntwo>\nBYE end\n")
    #expect(try run(Array("one\r\n/draft".utf8)) == "DRAFT<one>\nBYE end\n")
    #expect(try run([]) == "BYE end\n")
  }

  @Test func `bytes that are no text are told before the row that held them`() throws {
    let told = try run(Array("a".utf8) + [0xFF, 0] + Array("b\n/draft\n".utf8))
    #expect(told == "CAME unreadable(bytes: 1)\nDRAFT<ab>\nBYE end\n")
  }

  @Test func `a megabyte on one line is read`() throws {
    let told = try run(Array(repeating: 97, count: 1_000_000) + Array("\n/draft\n".utf8))
    #expect(told.utf8.count == "DRAFT<>\nBYE end\n".utf8.count + 1_000_000)
  }
}
