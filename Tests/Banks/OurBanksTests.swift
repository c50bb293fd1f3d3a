import Banks
import Foundation
import Interview
import Testing

/// The folder `QuestionBanks` of this package.
let questionBanks = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appending(path: "QuestionBanks").path

/// What every bank that comes with the program promises.
@Suite struct OurBanksTests {
  static let files: [String] =
    (FileManager.default.enumerator(atPath: questionBanks)?
    .compactMap { $0 as? String } ?? []).filter { file in
      file.hasSuffix(".md") && ["ecq/", "panel/", "structured/"].contains { file.hasPrefix($0) }
    }.sorted()

  @Test func `our banks are read without a problem`() {
    let library = BankLibrary([.folder(questionBanks)])
    #expect(library.problems.map(\.description) == [])
    #expect(library.frameworks == Framework.shipped)
  }

  @Test(arguments: files) func `every question has two probes and a source`(file: String) throws {
    let bytes = try Data(contentsOf: URL(filePath: questionBanks + "/" + file))
    let reading = BankReader().read(Array(bytes), file: file)
    #expect(reading.problems.map(\.description) == [])
    let bank = try #require(reading.content)
    #expect(!bank.questions.isEmpty)
    for question in bank.questions {
      #expect(question.probes.count >= 2, "\(question.key)")
      #expect(question.source != nil, "\(question.key)")
    }
  }

  @Test func `the warm-up has three short questions that belong to no ECQ`() throws {
    let bank = try #require(
      BankLibrary([.folder(questionBanks)]).bank("org.rehearse.warm-up"))
    #expect(bank.kind == .warmUp)
    #expect(bank.questions.count == 3)
    for question in bank.questions {
      #expect(question.kind == .behavioral, "\(question.key)")
      #expect(question.ecq == nil && question.competency == nil, "\(question.key)")
      #expect(question.think == 15 && question.answer == 120, "\(question.key)")
      #expect(question.probes.count { $0.element != nil } == 2, "\(question.key)")
    }
  }
}
