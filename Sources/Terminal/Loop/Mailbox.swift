import Synchronization

/// Messages from other tasks to the loop: they are put in anywhere and taken out in one place.
///
/// A class, because the tasks and the loop share it. The loop is woken by a byte on a pipe and never
/// waits for a task.
public final class Mailbox<Message: Sendable>: Sendable {
  private let messages = Mutex<[Message]>([])
  private let channel = Channel()

  public init() {}

  /// What the loop polls.
  public var descriptor: Int32 { channel.readEnd }

  public func put(_ message: Message) {
    messages.withLock { $0.append(message) }
    channel.wake()
  }

  /// Everything that came since the last time, the oldest first.
  public func drain() -> [Message] {
    _ = channel.drain()
    return messages.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
