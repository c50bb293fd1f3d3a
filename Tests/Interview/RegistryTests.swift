import Interview
import TestSupport
import Testing

struct RegistryTests {
  struct Stub: InterviewModule {
    let id: String
    var manifest: ModuleManifest {
      ModuleManifest(id: id, title: id, version: "1", kinds: [.drill], bankKinds: [.ecq])
    }
    func plan(_ request: PracticeRequest) -> Plan { Plan(items: [], mode: .real, probeLimit: 0) }
  }

  @Test func `an unknown id is answered with the known ones`() throws {
    let registry = try Registry([Stub(id: "ecq"), Stub(id: "panel")])
    let error = #expect(throws: RegistryError.self) { try registry.module("eqc") }
    #expect(error?.description == "no module called 'eqc' (there are: ecq, panel)")
  }

  @Test func `two modules of one id are refused`() {
    #expect(throws: RegistryError.duplicate(id: "ecq")) {
      try Registry([Stub(id: "ecq"), Stub(id: "ecq")])
    }
  }

  @Test func `a kind that nobody runs is named`() throws {
    let registry = try Registry([Stub(id: "ecq")])
    #expect(throws: RegistryError.nobodyRuns(.board)) { try registry.module(for: .board) }
    #expect(try registry.module(for: .drill).manifest.id == "ecq")
  }

  @Test func `a framework is in force between its dates`() {
    #expect(!Samples.framework.isInForce(on: Samples.date("2025-09-30")))
    #expect(Samples.framework.isInForce(on: Samples.date("2026-11-21")))
    #expect(Samples.framework.titleWithDates == "Test framework (in force since 2025-10-01)")
  }
}
