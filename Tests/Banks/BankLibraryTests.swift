import Foundation
import Interview
import Testing

@testable import Banks

/// A folder that is gone when the test is over; a class because only that has a `deinit`.
private final class Scratch {
  let path = FileManager.default.temporaryDirectory.path + "/banks-" + UUID().uuidString

  func write(_ text: String, to file: String) throws {
    try write(Data(text.utf8), to: file)
  }

  func write(_ data: Data, to file: String) throws {
    let url = URL(filePath: path + "/" + file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func link(_ file: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + file, withDestinationPath: target)
  }

  /// What is said, without the folder.
  func said(_ library: BankLibrary) -> [String] {
    library.problems.map { $0.description.replacing(path + "/", with: "") }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

@Suite struct BankLibraryTests {
  private func small(_ id: String, _ title: String = "Small") -> String {
    "---\nid: \(id)\ntitle: \(title)\nkind: cards\n---\n## Q {#q}\nsource: x\n### Answer\nYes.\n"
  }

  @Test func `banks are found in folders within folders, in the order of their names`() throws {
    let scratch = Scratch()
    try scratch.write(small("d"), to: "b/deep/d.md")
    try scratch.write(small("c"), to: "b/c.md")
    try scratch.write(small("e"), to: "c/e.md")
    try scratch.write(small("a"), to: "z.md")
    try scratch.write("no bank", to: "README.md")
    try scratch.write("no bank", to: "notes.txt")
    try scratch.write("no bank", to: ".hidden.md")
    let library = BankLibrary([.folder(scratch.path)])
    #expect(scratch.said(library) == [])
    #expect(library.banks.map(\.id) == ["a", "c", "d", "e"])
    #expect(library.files["d"] == scratch.path + "/b/deep/d.md")
    #expect(library.bank("e")?.title == "Small")
    #expect(library.frameworks == Framework.shipped)
  }

  @Test func `of two banks with one id the first place wins and the other is reported`() throws {
    let scratch = Scratch()
    try scratch.write(small("a", "Mine"), to: "mine/x.md")
    try scratch.write(small("a", "Theirs"), to: "theirs/y.md")
    let library = BankLibrary([
      .named(scratch.path + "/mine"), .folder(scratch.path + "/theirs"),
      .folder(scratch.path + "/mine"),
    ])
    #expect(library.banks.map(\.title) == ["Mine"])
    #expect(
      scratch.said(library) == [
        "theirs/y.md:2:1: warning: the bank 'a' is taken from 'mine/x.md', which comes first; this one is left out [duplicate-bank]"
      ])
  }

  @Test func `a broken file costs itself only`() throws {
    let scratch = Scratch()
    try scratch.write("nothing", to: "a.md")
    try scratch.write(Data([0xFF]), to: "b.md")
    try scratch.write(Data(count: 3 << 20), to: "c.md")
    try scratch.write(small("d"), to: "d.md")
    try scratch.link("e.md", to: "/nowhere")
    let library = BankLibrary([.folder(scratch.path)])
    #expect(library.banks.map(\.id) == ["d"])
    #expect(library.problems.map(\.code) == [.noFrontMatter, .notUTF8, .tooLarge])
  }

  @Test func `links that go in circles are harmless and a file is read once`() throws {
    let scratch = Scratch()
    try scratch.write(small("a"), to: "in/a.md")
    try scratch.link("in/loop", to: "..")
    try scratch.link("in/self", to: ".")
    try scratch.link("b.md", to: "in/a.md")
    let library = BankLibrary([.folder(scratch.path)])
    #expect(library.banks.map(\.id) == ["a"])
    #expect(scratch.said(library) == [])
  }

  @Test func `a named folder must be there, another need not, and a file may be named`() throws {
    let scratch = Scratch()
    try scratch.write(small("a"), to: "one/a.md")
    let library = BankLibrary([
      .named(scratch.path + "/gone"), .folder(scratch.path + "/gone"),
      .named(scratch.path + "/one/a.md"),
    ])
    #expect(
      scratch.said(library) == [
        "gone:1:1: error: there is no folder or file '\(scratch.path)/gone' [no-folder]"
          .replacing(scratch.path + "/", with: "")
      ])
    #expect(library.banks.map(\.id) == ["a"])
  }

  @Test func `of the parents of the program the nearest wins`() throws {
    let scratch = Scratch()
    try scratch.write(small("near"), to: "x/QuestionBanks/a.md")
    try scratch.write(small("far"), to: "QuestionBanks/a.md")
    let places = SearchPlace.all(
      environment: [:], dataFolder: scratch.path + "/data",
      executable: scratch.path + "/x/y/rehearse")
    #expect(BankLibrary(places).banks.map(\.id) == ["near"])
  }

  @Test func `a folder that holds too much is not read to its end`() throws {
    let scratch = Scratch()
    for name in ["a", "b", "c", "d"] { try scratch.write("", to: "in/\(name).md") }
    var walk = FolderWalk(limit: 3)
    walk.add(.folder(scratch.path))
    #expect(walk.files == ["a", "b"].map { scratch.path + "/in/\($0).md" })
    #expect(
      walk.problems.map { $0.description.replacing(scratch.path, with: "banks") } == [
        "banks:1:1: warning: more than 3 files and folders lie here, the rest is not read (name a folder that holds banks only) [too-many-files]"
      ])
  }

  @Test func `a bank may name a framework that is found after it`() throws {
    let scratch = Scratch()
    let own = small("a").replacing("kind: cards", with: "kind: cards\nframework: agency2027")
    try scratch.write(own, to: "a.md")
    try scratch.write(
      """
      ---
      id: agency2027
      title: Agency
      kind: framework
      effective-from: 2027-01-01
      source: https://example.gov/
      ---
      ## A {#a}
      number: 1
      definition: d
      confidence: verified
      """, to: "z.md")
    let library = BankLibrary([.folder(scratch.path)])
    #expect(scratch.said(library) == [])
    #expect(library.frameworks.map(\.id) == ["ses2025", "legacy2006", "agency2027"])
    #expect(library.framework("agency2027")?.title == "Agency")
    #expect(library.bank("a")?.framework == "agency2027")
  }
}
