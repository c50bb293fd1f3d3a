import Foundation
import Interview
import Practice

@testable import Journal

/// A folder of its own for one test, removed when the test lets go of it.
final class TemporaryHome {
  let path: String
  let folders: Folders

  init() throws {
    path = NSTemporaryDirectory() + "journal-" + UUID().uuidString
    folders = Folders(environment: ["REHEARSE_HOME": path], home: "/nowhere")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var transcripts: Transcripts { Transcripts(in: folders) }
  var drafts: Drafts { Drafts(in: folders) }

  func name(_ id: String = "7k3m9qzp", start: String = "2026-11-21T10:15:00.000Z") throws
    -> TranscriptName
  {
    try TranscriptName(start: timestamp(start), id: sessionID(id))
  }

  /// The path at which a session of that name lies.
  func journal(_ id: String = "7k3m9qzp") -> String {
    folders.transcripts + "/2026/2026-11-21T101500Z_\(id).jsonl"
  }

  /// Writes a session with these events and lets go of it.
  func write(_ events: [Event], id: String = "7k3m9qzp") throws {
    let writer = try JournalWriter(creating: name(id), in: folders)
    for event in events {
      let outcome = writer.append([event])
      guard outcome == .saved else { throw Unexpected(what: "\(outcome)") }
    }
  }

  /// Puts bytes into the place of the session's journal.
  func put(_ bytes: [UInt8], id: String = "7k3m9qzp") throws {
    let path = journal(id)
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    try? FileManager.default.removeItem(atPath: path + ".torn")
  }

  /// The files under this home that hold the words.
  func filesHolding(_ words: String) throws -> [String] {
    let needle = Data(words.utf8)
    return try FileManager.default.subpathsOfDirectory(atPath: path).filter { file in
      let data = FileManager.default.contents(atPath: path + "/" + file)
      return data?.range(of: needle) != nil
    }
  }
}

struct Unexpected: Error {
  var what: String
}

func timestamp(_ text: String) throws -> Timestamp {
  guard let at = Timestamp(text) else { throw Unexpected(what: text) }
  return at
}

func sessionID(_ text: String) throws -> SessionID {
  guard let id = SessionID(text) else { throw Unexpected(what: text) }
  return id
}

func bytes(of path: String) throws -> [UInt8] {
  Array(try Data(contentsOf: URL(fileURLWithPath: path)))
}

func mode(of path: String) throws -> Int? {
  try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
}
