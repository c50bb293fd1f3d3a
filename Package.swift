// swift-tools-version: 6.2
import PackageDescription

// Targets stand in reading order: the words of the subject first, the program last.
// `Plugins/` holds Rehearse's own interview modules, not SwiftPM build plugins.

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

func room(_ name: String, knows rooms: [String] = [], path: String? = nil) -> Target {
  .target(
    name: name, dependencies: rooms.map { .byName(name: $0) }, path: path ?? "Sources/\(name)",
    swiftSettings: settings)
}

func tests(_ name: String, of rooms: [String]) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: (rooms + ["TestSupport"]).map { .byName(name: $0) },
    path: "Tests/\(name)", swiftSettings: settings)
}

let modules = ["ECQPrompts", "PanelQA", "StructuredInterview"]
let rooms = ["Interview", "CCAR", "Practice", "Banks", "Journal", "Reports", "Terminal"]

let package = Package(
  name: "Rehearse",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "rehearse", targets: ["rehearse"]),
    .library(name: "Interview", targets: ["Interview"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    room("Interview"),
    room("CCAR", knows: ["Interview"]),
    room("Practice", knows: ["Interview"]),
    room("Banks", knows: ["Interview"]),
    room("Journal", knows: ["Interview", "Practice"]),
    room("Reports", knows: ["Interview", "Practice"]),
    .target(
      name: "CLineEditor", path: "Sources/CLineEditor",
      cSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("readline")]),
    room("Terminal", knows: ["Interview", "CLineEditor"]),
  ]
    + modules.map { room($0, knows: ["Interview"], path: "Plugins/\($0)") }
    + [
      .executableTarget(
        name: "rehearse",
        dependencies: (rooms + modules).map { .byName(name: $0) } + [
          .product(name: "ArgumentParser", package: "swift-argument-parser")
        ],
        path: "Sources/rehearse",
        swiftSettings: settings),
      room("TestSupport", knows: ["Interview", "Practice"], path: "Tests/TestSupport"),
      tests("Interview", of: ["Interview"]),
      tests("CCAR", of: ["Interview", "CCAR"]),
      tests("Practice", of: ["Interview", "Practice"]),
      tests("Banks", of: ["Interview", "Banks"]),
      tests("Journal", of: ["Interview", "Practice", "Journal"]),
      tests("Reports", of: ["Interview", "Practice", "Reports"]),
      .executableTarget(
        name: "TerminalDemo", dependencies: ["Terminal"], path: "Tests/TerminalDemo",
        swiftSettings: settings),
      tests("Terminal", of: ["Interview", "Terminal", "TerminalDemo"]),
      tests("Plugins", of: ["Interview", "Practice"] + modules),
      tests("Program", of: rooms + ["rehearse"]),
    ]
)
