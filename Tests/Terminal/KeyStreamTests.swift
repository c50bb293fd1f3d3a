import Testing

@testable import Terminal

struct KeyStreamTests {
  private func pieces(_ chunks: [[UInt8]]) -> (all: [KeyStream.Piece], unreadable: Int) {
    var stream = KeyStream()
    var all: [KeyStream.Piece] = []
    for chunk in chunks {
      stream.add(chunk)
      while let piece = stream.take() { all.append(piece) }
    }
    return (all, stream.takeUnreadable())
  }

  @Test func `a paste is whole however it is cut`() {
    let bytes = Array("a\u{1B}[200~x\u{1B}[31my\rz\u{1B}[201~b".utf8)
    let expected: [KeyStream.Piece] = [
      .key([97]), .paste(Array("x\u{1B}[31my\rz".utf8)), .key([98]),
    ]
    #expect(pieces([bytes]).all == expected)
    #expect(pieces(bytes.map { [$0] }).all == expected)
  }

  @Test func `a character is whole however it is cut`() {
    let bytes = Array("é漢🙂".utf8)
    #expect(pieces(bytes.map { [$0] }).all == ["é", "漢", "🙂"].map { .key(Array($0.utf8)) })
  }

  @Test func `bytes that are no text are counted and never keys`() {
    let (all, unreadable) = pieces([[0xFF, 97, 0xC3, 98, 0xED, 0xA0, 0x80, 99, 0xC0]])
    #expect(all == [.key([97]), .key([98]), .key([99])])
    #expect(unreadable == 6)
  }

  @Test func `escape alone is given up after a pause, and arrows are not held`() {
    var stream = KeyStream()
    stream.add([0x1B])
    #expect(stream.take() == nil)
    #expect(stream.release() == .key([0x1B]))
    #expect(pieces([Array("\u{1B}[A".utf8)]).all.count == 3)
  }

  @Test func `text with bad bytes keeps the rest`() {
    let (text, unreadable) = readable([97, 0xFF, 98, 0xE2, 0x82, 99] as [UInt8])
    #expect(text == "abc")
    #expect(unreadable == 3)
  }
}
