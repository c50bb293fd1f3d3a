import Foundation
import Journal
import Practice
import TestSupport
import Testing

/// A disk that fills while somebody answers at the prompt.
struct DiskFullAtPromptTests {
  let prompt: AtPrompt
  let disk: SmallDisk

  init() throws {
    disk = try #require(SmallDisk())
    var program = try BuiltProgram()
    program.home = disk.path
    prompt = AtPrompt(program)
  }

  /// Leaves no byte free.
  private func fill() {
    let file = disk.path + "/other"
    _ = FileManager.default.createFile(atPath: file, contents: nil)
    guard let handle = FileHandle(forWritingAtPath: file) else { return }
    while (try? handle.write(contentsOf: Data(repeating: 0, count: 4096))) != nil {}
  }

  private static let canBeMade = SmallDisk.canBeMade

  @Test(.enabled(if: canBeMade, "a small disk can only be mounted by root"))
  func `it is told once and at once, the session goes on, and the words are given back`() throws {
    let pty = try prompt.openAnswer()
    try pty.send("I led the repair.\r/done\r", until: "One follow-up.")
    try pty.send("\r", until: "Enter: the next question.")
    try pty.send("\r", until: "Enter begins the answer.")
    try pty.send("\r", until: "/done sends.")
    fill()
    let long = String(repeating: "I moved every case to the new queue. ", count: 120)
    try pty.send(long, until: "not saved: cannot write")
    let after = String(decoding: pty.written(in: 1.5), as: UTF8.self)
    #expect(!after.contains("not saved"))
    try pty.send("The end.\r/done\r", until: "One follow-up.")
    try pty.send("\r", until: "Enter: the next question.")
    try pty.send("\r", until: "Question 3 of 3")
    try pty.send("\r", until: "/done sends.")
    try pty.send("Half a thought", until: "Half a thought")
    try pty.send("\r/quit\r", until: "Not saved. Question 3, your words:\r\nHalf a thought\r\n")
    try pty.send(until: "Not saved. Question 2, your words:\r\nI moved every case")
    try pty.send(until: "The end.")
    #expect(pty.exitStatus() == 3)
    #expect(pty.isOrdinary)
    #expect(try prompt.session().turns.first?.answer?.text == "I led the repair.")
  }

  @Test(.enabled(if: canBeMade, "a small disk can only be mounted by root"))
  func `what the disk takes again is saved, and that is said`() throws {
    let pty = try prompt.openAnswer()
    fill()
    try pty.send(AtPrompt.words(0..<40), until: "not saved: cannot write")
    try FileManager.default.removeItem(atPath: disk.path + "/other")
    try pty.send(until: "saved: your words are on disk now")
    #expect(try prompt.draft()?.text == AtPrompt.words(0..<40))
    try pty.send("\r/done\r", until: "One follow-up.")
    try pty.send("/quit\r", until: "/resume")
    #expect(pty.exitStatus() == 0)
  }
}
