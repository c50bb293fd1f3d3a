import Testing

@testable import rehearse

struct SlashCommandTests {
  @Test(arguments: [
    ("d", ["drill", "done", "draft", "discard"]), ("dr", ["drill", "draft"]), ("qui", ["quit"]),
  ])
  func `a name may be shortened as long as it is the only one`(typed: String, names: [String]) {
    switch SlashCommand.find(typed) {
    case .one(let command): #expect([command.name] == names)
    case .several(let found): #expect(Set(found) == Set(names))
    case .none: Issue.record("nothing begins with \(typed)")
    }
  }
}
