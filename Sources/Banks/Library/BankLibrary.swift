import Interview

/// All banks and frameworks that were found, and everything that was wrong with the files.
///
/// A broken file costs itself only. Of two banks with one id the first in the order of the places
/// is kept and the other reported.
public struct BankLibrary: Sendable {
  /// In the order in which they were found.
  public private(set) var banks: [Bank] = []
  /// The shipped ones first.
  public private(set) var frameworks: [Framework]
  /// File by file, in the order in which they were found.
  public private(set) var problems: [FileProblem]
  /// The file of each bank, by the bank's id.
  public private(set) var files: [String: String] = [:]

  /// Reads every `*.md` in these places and the folders in them, but for `README.md`.
  ///
  /// Frameworks are read before banks, so that a bank may name one that comes after it.
  public init(_ places: [SearchPlace], shipped: [Framework] = Framework.shipped) {
    var walk = FolderWalk()
    for place in places { walk.add(place) }
    frameworks = shipped
    problems = walk.problems
    var found = walk.files.map { Found($0) }
    var frameworkFiles: [String: String] = [:]
    for index in found.indices where found[index].isFramework {
      guard let outline = found[index].outline else { continue }
      let reader = FrameworkReader(taken: frameworkFiles, shipped: shipped)
      if let framework = reader.read(outline, problems: &found[index].problems) {
        frameworks.append(framework)
        frameworkFiles[framework.id] = found[index].path
      }
    }
    for index in found.indices where !found[index].isFramework {
      guard let outline = found[index].outline else { continue }
      let reader = BankReader(frameworks: frameworks, taken: files)
      if let bank = reader.read(outline, problems: &found[index].problems) {
        banks.append(bank)
        files[bank.id] = found[index].path
      }
    }
    problems += found.flatMap(\.problems.sorted)
  }

  /// The bank with this id.
  public func bank(_ id: String) -> Bank? {
    banks.first { $0.id == id }
  }

  /// The framework with this id.
  public func framework(_ id: String) -> Framework? {
    frameworks.first { $0.id == id }
  }

  /// A file on its way: its shape is known, what it says is not.
  private struct Found {
    let path: String
    var outline: Outline?
    var problems: Problems

    init(_ path: String) {
      self.path = path
      var problems = Problems(file: path)
      switch Disk.read(path, limit: SourceText.byteLimit) {
      case .bytes(let bytes):
        outline = SourceText(bytes, problems: &problems)
          .flatMap { Outline($0, problems: &problems) }
      case .absent: problems.note(.cannotRead(why: "it is gone"))
      case .failed(let fault): problems.note(fault)
      }
      self.problems = problems
    }

    var isFramework: Bool { outline?.written("kind") == "framework" }
  }
}
