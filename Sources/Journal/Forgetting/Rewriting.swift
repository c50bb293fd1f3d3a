import Interview
import Practice

/// A journal with what is to be forgotten replaced, line by line; the rest keeps its bytes.
struct Rewriting {
  private(set) var bytes: [UInt8] = []
  private(set) var replaced = 0
  /// The damaged lines that stay.
  private(set) var damagedLines: [Int] = []
  /// The notes that stay and do not say what they are about.
  private(set) var openNotes = 0

  private let now: Timestamp

  init(_ contents: JournalContents, without what: WhatToForget, at now: Timestamp) {
    self.now = now
    var expected = 0
    var removedDamage = 0
    for (index, stretch) in contents.stretches.enumerated() {
      guard let line = stretch.line else {
        if what.covers(damaged: stretch.bytes) {
          removedDamage += 1
        } else {
          damagedLines.append(index + 1)
          keep(stretch.bytes)
        }
        continue
      }
      let seq = line.event.seq
      // A damaged line gets a successor only where its number is free; numbers never repeat.
      let (gap, tooFar) = seq.subtractingReportingOverflow(expected)
      for offset in 0..<min(removedDamage, tooFar ? 0 : max(0, gap)) {
        keep(JournalLine.forgotten(seq: expected + offset, at: now))
      }
      replaced += removedDamage
      removedDamage = 0
      expected = seq &+ 1
      if what.covers(line.event.body) {
        keep(JournalLine.forgotten(seq: seq, at: now))
        replaced += 1
      } else {
        if case .noteTaken(nil, _) = line.event.body { openNotes += 1 }
        keep(line.bytes)
      }
    }
    replaced += removedDamage
  }

  private mutating func keep(_ line: [UInt8]) {
    bytes += line
    bytes.append(0x0A)
  }
}
