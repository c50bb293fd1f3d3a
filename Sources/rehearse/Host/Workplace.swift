import Banks
import CCAR
import FoundationEssentials
import Interview
import Journal

/// What the program finds around it, read once at the start and handed on.
struct Workplace {
  let folders: Folders
  let configuration: Configuration
  let library: BankLibrary
  let registry: Registry
  /// Faults in the configuration, in words.
  let complaints: [String]
}

extension Workplace {
  /// Reads configuration and banks; `banks` are the folders that were named.
  init(banks: [String] = []) throws {
    let environment = ProcessInfo.processInfo.environment
    folders = Self.folders
    let reading = Configuration.read(at: folders.config)
    configuration = reading.content ?? Configuration()
    complaints = reading.problems.map(\.description)
    registry = try Registry(BuiltInModules.all)
    library = BankLibrary(
      SearchPlace.all(
        named: banks, configured: configuration.banks, environment: environment,
        dataFolder: String(folders.banks.dropLast("/banks".count)),
        executable: Self.executable))
  }

  /// Where transcripts and drafts are kept; needs neither configuration nor banks.
  static var folders: Folders {
    let environment = ProcessInfo.processInfo.environment
    return Folders(environment: environment, home: environment["HOME"] ?? "/")
  }

  func framework(_ id: String) -> Framework? { library.framework(id) }

  /// Whether a file of banks or settings could not be read as it stands.
  var hasBrokenFiles: Bool {
    !complaints.isEmpty || library.problems.contains { $0.severity == .error }
  }

  var scorer: Scorer { Scorer(frameworks: library.frameworks) }

  private static var executable: String {
    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return link ?? CommandLine.arguments.first ?? ""
  }
}
