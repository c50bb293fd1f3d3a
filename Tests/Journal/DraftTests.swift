import Foundation
import Interview
import Practice
import Testing

@testable import Journal

struct DraftTests {
  private func draft(_ text: String, at: String = "2026-11-21T10:15:00.000Z") throws -> Draft {
    Draft(turn: 2, part: 1, text: text, at: try timestamp(at))
  }

  @Test func `a draft is read again as it was, until it is removed`() throws {
    let home = try TemporaryHome()
    let id = try sessionID("7k3m9qzp")
    #expect(try home.drafts.load(id) == nil)
    try home.drafts.save(draft("first"), of: id)
    let second = try draft("I moved „all“ \"trucks\"\n\tin 3 days 你好\u{1B}[31m")
    try home.drafts.save(second, of: id)
    #expect(try home.drafts.load(id) == second)
    #expect(try mode(of: home.drafts.path(of: id)) == 0o600)
    #expect(try home.drafts.load(sessionID("00000000")) == nil)
    #expect(try home.drafts.remove(id))
    #expect(try !home.drafts.remove(id))
    #expect(try home.drafts.load(id) == nil)
  }

  @Test func `a kill before the rename costs neither the old draft nor the new one`() throws {
    let home = try TemporaryHome()
    let id = try sessionID("7k3m9qzp")
    let old = try draft("the old draft")
    let new = try draft("the new draft", at: "2026-11-21T10:15:04.000Z")
    let temporary = URL(fileURLWithPath: home.drafts.path(of: id) + ".tmp")
    try home.drafts.save(old, of: id)
    for count in new.bytes.indices {
      try Data(new.bytes[..<count]).write(to: temporary)
      // A draft is whole with its last brace.
      #expect(try home.drafts.load(id) == (count < new.bytes.count - 1 ? old : new))
    }
    try home.drafts.save(old, of: id)
    #expect(try home.drafts.load(id) == old)
    try Data(new.bytes).write(to: temporary)
    try FileManager.default.removeItem(atPath: home.drafts.path(of: id))
    #expect(try home.drafts.load(id) == new)
  }

  @Test func `rubbish in the place of a draft is told and left`() throws {
    let home = try TemporaryHome()
    let id = try sessionID("7k3m9qzp")
    try home.drafts.save(draft("x"), of: id)
    let path = home.drafts.path(of: id)
    try Data("{\"turn\":".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: JournalError.draftUnreadable(path: path)) { try home.drafts.load(id) }
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test func `a save falls due four seconds after the last change`() {
    var policy = DraftPolicy()
    #expect(policy.dueAt == nil)
    policy.see("", at: 0)
    #expect(policy.dueAt == nil)
    policy.see("I", at: 1000)
    policy.see("I l", at: 2000)
    policy.see("I l", at: 5000)
    #expect(policy.dueAt == 6000)
    #expect(!policy.isDue(at: 5999))
    #expect(policy.isDue(at: 6000))
    policy.markSaved()
    #expect(policy.dueAt == nil)
    #expect(!policy.isDue(at: 99_999))
  }

  @Test func `a save falls due at once after two hundred characters, wherever they changed`() {
    var policy = DraftPolicy()
    policy.see("The end", at: 0)
    policy.markSaved()
    policy.see("The " + String(repeating: "ö", count: 199) + "end", at: 10)
    #expect(!policy.isDue(at: 10))
    policy.see("The " + String(repeating: "ö", count: 200) + "end", at: 11)
    #expect(policy.isDue(at: 11))
    policy.markSaved()
    policy.see("The end", at: 12)
    #expect(policy.isDue(at: 12))
    policy.markSaved()
    policy.see("The End", at: 13)
    #expect(policy.dueAt == 4013)
    policy.see("The end", at: 14)
    #expect(policy.dueAt == nil)
  }
}
