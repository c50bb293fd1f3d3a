import Testing

@testable import Terminal

struct MailboxTests {
  @Test func `messages come out once, in order, and wake the loop`() async {
    let mailbox = Mailbox<Int>()
    let waiting = Waiting(input: -1, signals: -1, mailbox: mailbox.descriptor)
    #expect(waiting.wait(milliseconds: 0).isEmpty)
    await Task.detached {
      for number in 1...3 { mailbox.put(number) }
    }.value
    #expect(waiting.wait(milliseconds: 1_000).hasMail)
    #expect(mailbox.drain() == [1, 2, 3])
    #expect(mailbox.drain().isEmpty)
    #expect(waiting.wait(milliseconds: 0).isEmpty)
  }
}
