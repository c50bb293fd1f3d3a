import Foundation
import Interview
import Practice
import Testing

@testable import Journal

struct PlacesTests {
  @Test func `REHEARSE_HOME holds everything`() {
    let folders = Folders(
      environment: ["REHEARSE_HOME": "/stick", "XDG_DATA_HOME": "/data"], home: "/home/ann")
    #expect(folders.config == "/stick/config")
    #expect(folders.transcripts == "/stick/transcripts")
    #expect(folders.banks == "/stick/banks")
    #expect(folders.state == "/stick/state")
    #expect(folders.drafts == "/stick/state/drafts")
    #expect(folders.cache == "/stick/cache")
  }

  @Test func `without it the XDG folders hold, and their defaults`() {
    let folders = Folders(
      environment: ["XDG_DATA_HOME": "/data", "XDG_CACHE_HOME": "cache", "REHEARSE_HOME": ""],
      home: "/home/ann")
    #expect(folders.config == "/home/ann/.config/rehearse/config")
    #expect(folders.transcripts == "/data/rehearse/transcripts")
    #expect(folders.banks == "/data/rehearse/banks")
    #expect(folders.state == "/home/ann/.local/state/rehearse")
    // The specification asks that a path which is not absolute is passed over.
    #expect(folders.cache == "/home/ann/.cache/rehearse")
  }

  @Test func `an id is eight characters that cannot be mistaken for each other`() throws {
    var chance = SeededGenerator(seed: 1)
    for _ in 0..<200 {
      let id = SessionID(using: &chance)
      #expect(id.text.count == 8)
      #expect(id.text.allSatisfy { "0123456789abcdefghjkmnpqrstvwxyz".contains($0) })
      #expect(SessionID(id.text) == id)
    }
    #expect(SessionID("7K3M9QZP")?.text == "7k3m9qzp")
    #expect(SessionID("oil00000")?.text == "01100000")
    #expect(SessionID("7k3m9qz") == nil)
    #expect(SessionID("7k3m9qzu") == nil)
    #expect(SessionID("../../..") == nil)
  }

  @Test func `a file name tells start, id and part, and nothing else is one`() throws {
    let name = try TranscriptName(
      start: timestamp("2026-11-21T10:15:00.999Z"), id: sessionID("7k3m9qzp"))
    #expect(name.file(part: 1) == "2026-11-21T101500Z_7k3m9qzp.jsonl")
    #expect(name.file(part: 3) == "2026-11-21T101500Z_7k3m9qzp_part3.jsonl")
    for part in 1...3 {
      let read = try #require(TranscriptName.read(file: name.file(part: part)))
      #expect(read.name == name && read.part == part)
    }
    for other in [
      "2026-11-21T101500Z_7k3m9qzp.md", "2026-11-21T101500Z_7k3m9qzp.jsonl.torn",
      "2026-11-21T101500Z_7k3m9qzp_part1.jsonl", "2026-11-21T101500Z_7k3m9qzp_part02.jsonl",
      "2026-13-21T101500Z_7k3m9qzp.jsonl", "2026-11-21T101500Z_7K3M9QZP.jsonl",
      "2026-11-21T101500Z.jsonl", ".jsonl", "__.jsonl", "ééééééééé_7k3m9qzp.jsonl",
    ] {
      #expect(TranscriptName.read(file: other) == nil, "\(other)")
    }
  }
}
