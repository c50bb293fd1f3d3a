import Banks
import CCAR
import FoundationEssentials
import Interview
import Journal
import Terminal

/// What the program finds around it, handed on to everything that it does.
///
/// A class, because the banks are read when something first asks for them: the prompt comes up
/// without them, and all who hold this share what was read.
final class Workplace {
  let folders: Folders
  let configuration: Configuration
  let registry: Registry
  /// Faults in the configuration, in words.
  let complaints: [String]
  private(set) lazy var library = readLibrary()
  private let readLibrary: () -> BankLibrary

  /// `library` is read when it is first asked for.
  init(
    folders: Folders, configuration: Configuration,
    library: @autoclosure @escaping () -> BankLibrary, registry: Registry, complaints: [String]
  ) {
    self.folders = folders
    self.configuration = configuration
    self.registry = registry
    self.complaints = complaints
    readLibrary = library
  }
}

extension Workplace {
  /// Reads the configuration; `banks` are the folders that were named.
  convenience init(banks: [String] = []) throws {
    let folders = Self.folders
    let reading = Configuration.read(at: folders.config)
    let configuration = reading.content ?? Configuration()
    self.init(
      folders: folders, configuration: configuration,
      library: BankLibrary(
        SearchPlace.all(
          named: banks, configured: configuration.banks,
          environment: processEnvironment(),
          dataFolder: String(folders.banks.dropLast("/banks".count)),
          executable: Self.executable)),
      registry: try Registry(BuiltInModules.all),
      complaints: reading.problems.map(\.description))
  }

  /// Where transcripts and drafts are kept; needs neither configuration nor banks.
  static var folders: Folders {
    let environment = processEnvironment()
    return Folders(environment: environment, home: environment["HOME"] ?? "/")
  }

  /// The framework with this id; for one that is part of the program no file is read.
  func framework(_ id: String) -> Framework? {
    Framework.shipped(id) ?? library.framework(id)
  }

  /// What keeps files of the banks from being used as they stand.
  var errorsInBanks: [FileProblem] { library.problems.filter { $0.severity == .error } }

  /// Whether a file of banks or settings could not be read as it stands.
  var hasBrokenFiles: Bool { !complaints.isEmpty || !errorsInBanks.isEmpty }

  var scorer: Scorer { Scorer(frameworks: library.frameworks) }

  private static var executable: String {
    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return link ?? CommandLine.arguments.first ?? ""
  }
}
