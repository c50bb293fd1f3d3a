import Foundation
import TestSupport

/// The real binary, run with a home of its own.
struct BuiltProgram {
  /// What a run came to.
  struct Run {
    var status: Int32
    var out: String
    var err: String

    var lines: [String] { out.split(separator: "\n").map(String.init) }
  }

  let scratch: ScratchFolder
  /// `REHEARSE_HOME`.
  var home: String

  init() throws {
    scratch = try ScratchFolder()
    home = scratch.path + "/home"
  }

  /// Runs it to its end; input and output go through files, so that nothing can fill a pipe.
  func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    output: String? = nil
  ) throws -> Run {
    let started = try start(arguments, input: input, environment: environment, output: output)
    started.process.waitUntilExit()
    return Run(
      status: started.process.terminationStatus,
      out: output == nil ? try started.text(of: started.out) : "",
      err: try started.text(of: started.err))
  }

  struct Started {
    let process: Process
    let out: String
    let err: String

    func text(of path: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }
  }

  func start(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    output: String? = nil
  ) throws -> Started {
    let name = UUID().uuidString
    let process = Process()
    process.executableURL = Self.url
    process.arguments = arguments
    process.environment = ["REHEARSE_HOME": home, "PATH": "/usr/bin:/bin"].merging(environment) {
      $1
    }
    let out = try output ?? scratch.write("", to: name + ".out")
    let err = try scratch.write("", to: name + ".err")
    let inputFile = try scratch.write(input, to: name + ".in")
    process.standardInput = FileHandle(forReadingAtPath: inputFile)
    process.standardOutput = FileHandle(forWritingAtPath: out)
    process.standardError = FileHandle(forWritingAtPath: err)
    try process.run()
    return Started(process: process, out: out, err: err)
  }

  /// It stands beside the test program.
  static var url: URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("rehearse")
  }

  /// The files of its home in which these words stand.
  func kept(holding words: String) -> [String] {
    scratch.files(holding: words).filter { $0.hasPrefix(home) }
  }

  /// The journals that are kept, the first begun first.
  var journals: [String] {
    (FileManager.default.enumerator(atPath: home)?.allObjects as? [String] ?? [])
      .filter { $0.hasSuffix(".jsonl") }.sorted().map { home + "/" + $0 }
  }
}
