import Banks
import Foundation
import Interview
import Testing

@Suite struct ShippedFrameworksTests {
  @Test func `the program holds the framework files letter by letter`() throws {
    for (name, text) in ShippedFrameworks.files {
      let file = URL(filePath: questionBanks + "/frameworks/" + name)
      let written = try String(contentsOf: file, encoding: .utf8)
      #expect(text == written, "copy \(name) into Sources/Banks/Framework")
    }
  }

  @Test func `the framework files are read without a problem`() {
    for (name, text) in ShippedFrameworks.files {
      let reading = FrameworkReader(shipped: []).read(Array(text.utf8), file: name)
      #expect(reading.problems.map(\.description) == [])
    }
    #expect(Framework.shipped.map(\.id) == ["ses2025", "legacy2006"])
  }

  @Test func `the framework of 2025 has five ECQs with three competencies each`() throws {
    let framework = try #require(Framework.shipped.first)
    #expect(framework.id == Framework.defaultID)
    #expect(framework.ecqs.map(\.competencies.count) == [3, 3, 3, 3, 3])
    #expect(framework.ecqs.map(\.number) == [1, 2, 3, 4, 5])
    #expect(framework.ecqs.allSatisfy { $0.confidence == .verified })
    #expect(framework.fundamentals == [])
    #expect(framework.announced == CalendarDate("2025-05-29"))
    #expect(framework.effectiveFrom == CalendarDate("2025-10-01"))
    #expect(framework.effectiveTo == nil)
    #expect(framework.competency("executive-judgment")?.confidence == .memory)
    #expect(
      framework.competency("executive-judgment")?.lineage == [
        "decisiveness", "conflict-management",
      ])
    #expect(
      framework.competency("knowledge-american-government")?.themes == [
        "acting within delegated authority", "Congress, courts or states shaping a decision",
        "appropriations law",
      ])
    #expect(framework.ecq("rule-of-law")?.shortTitle == "Rule of Law")
  }

  @Test func `the framework of 2006 has twenty-two competencies and six fundamental ones`() throws {
    let framework = try #require(Framework.shipped.last)
    #expect(framework.ecqs.map(\.competencies.count) == [6, 4, 6, 3, 3])
    #expect(framework.fundamentals.count == 6)
    #expect(framework.effectiveFrom == CalendarDate("2006-10-01"))
    #expect(framework.effectiveTo == CalendarDate("2025-09-30"))
    #expect(
      framework.competencies.filter { !$0.isEnabled }.map(\.id) == ["leveraging-diversity"])
  }

  @Test func `what an entry descends from is an entry of the other framework`() throws {
    let shipped = Framework.shipped
    let ids = shipped.map { Set($0.ecqs.map(\.id) + $0.competencies.map(\.id)) }
    for lineage in shipped[0].ecqs.map(\.lineage) + shipped[0].competencies.map(\.lineage) {
      #expect(ids[1].isSuperset(of: lineage), "\(lineage)")
    }
    #expect(ids[0].isDisjoint(with: ids[1]))
  }

  @Test func `every ECQ has four to six short questions to ask oneself, each asked once`() {
    let ecqs = Framework.shipped.flatMap(\.ecqs)
    let asked = ecqs.flatMap(\.selfQuestions)
    #expect(ecqs.count == 10)
    #expect(Set(asked).count == asked.count)
    for ecq in ecqs {
      #expect((4...6).contains(ecq.selfQuestions.count), "\(ecq.id)")
    }
    for question in asked {
      #expect((6...16).contains(question.split(separator: " ").count), "\(question)")
      #expect(question.hasSuffix("?"), "\(question)")
      #expect(question.firstRange(of: "?")?.upperBound == question.endIndex, "\(question)")
    }
  }

  @Test func `the text of 2025 says that its definitions are to be checked`() throws {
    let text = try #require(ShippedFrameworks.files.first?.text)
    #expect(text.contains("paraphrase, to be checked against OPM"))
  }
}
