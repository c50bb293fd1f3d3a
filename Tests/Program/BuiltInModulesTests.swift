import Interview
import Testing

@testable import rehearse

struct BuiltInModulesTests {
  @Test func `a drill is run by the drill, and the warm-up is found by its name`() throws {
    let registry = try Registry(BuiltInModules.all)
    #expect(try registry.module(for: .drill).manifest.id == "ecq-prompts")
    #expect(try registry.module(for: .mock).manifest.id == "panel-qa")
    #expect(try registry.module(for: .board).manifest.id == "structured-interview")
    #expect(try registry.module("warm-up").manifest.bankKinds == [.warmUp])
  }
}
