import Testing

@testable import Terminal

struct CompletionTests {
  private let commands = ["/drill", "/draft", "/done", "/été"]

  @Test func `one candidate goes in whole, with a blank`() {
    #expect(Completion(of: "/dri", from: commands).insertion == "ll ")
    #expect(Completion(of: "/é", from: commands).insertion == "té ")
  }

  @Test func `several give what they share, and are listed when they share no more`() {
    #expect(Completion(of: "/dr", from: ["/drill", "/draft"]).choices == ["/drill", "/draft"])
    #expect(Completion(of: "/", from: ["/drill", "/draft"]).insertion == "dr")
  }

  @Test func `the last word is completed`() {
    #expect(Completion(of: "/set clo", from: ["clock"]).insertion == "ck ")
    #expect(Completion(of: "/set ", from: ["clock", "typing"]).choices == ["clock", "typing"])
  }

  @Test func `nothing that fits changes nothing`() {
    #expect(Completion(of: "/zz", from: commands) == Completion(of: "", from: []))
  }
}
