import CLineEditor
import Interview

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads rows as the system gives them, without a live row of its own.
///
/// A class, because it owns what was read and not yet used. Without a terminal it prints no prompt.
public final class PlainEditor: LineEditor {
  public var screen: Screen
  private var history: CommandHistory
  private let signals = Signals()
  private let mailbox: Int32?
  private let isTerminal = isatty(0) == 1
  private var bytesRead: [UInt8] = []
  private var used = 0
  private var isAtEnd = false
  private var isPromptShown = false
  private var block = AnswerBlock()
  private var pending: [Input] = []

  public init(screen: Screen, history: CommandHistory = CommandHistory(), mailbox: Int32? = nil) {
    self.screen = screen
    self.history = history
    self.mailbox = mailbox
    _ = TextEncoding.current
  }

  public var draft: String {
    get { block.text }
    set {
      block = AnswerBlock()
      if newValue.isEmpty { return }
      for line in newValue.split(separator: "\n", omittingEmptySubsequences: false) {
        block.append(.init(String(line), .entered))
      }
    }
  }

  @discardableResult public func say(_ text: String) -> Bool {
    // What is typed here is not known until Enter, so a shown prompt counts as a row with text.
    if isPromptShown, screen.manner == .spoken { return false }
    let text = showable(text)
    put((isPromptShown ? "\n" : "") + (text.hasSuffix("\n") ? text : text + "\n"))
    isPromptShown = false
    return true
  }

  public func next(_ prompt: Prompt, until deadline: Int?) -> Input {
    showPrompt(prompt.kind)
    let waiting = Waiting(input: 0, signals: signals.descriptor, mailbox: mailbox)
    var hasLooked = false
    while true {
      if !pending.isEmpty { return pending.removeFirst() }
      if let line = takeLine() { return input(from: line, at: prompt.kind) }
      let left = deadline.map { $0 - monotonicMilliseconds() }
      if hasLooked, let left, left <= 0 { return .timeout }
      if isAtEnd { return atEnd(prompt.kind) }
      let ready = waiting.wait(milliseconds: left)
      hasLooked = true
      if ready.hasSignals, let input = signalled() { return input }
      if ready.hasInput || ready.isHungUp, !fill(isHungUp: ready.isHungUp) {
        if isTerminal, ready.isHungUp { return .gone }
        isAtEnd = true
      }
      if ready.hasMail { return .mail }
    }
  }

  private func showPrompt(_ kind: Prompt.Kind) {
    guard isTerminal, screen.isTerminal, !isPromptShown else { return }
    put(kind == .command ? "Command: " : "Answer: ")
    isPromptShown = true
  }

  private func fill(isHungUp: Bool) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(0, &chunk, chunk.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return true }
    guard count > 0 else { return false }
    bytesRead.removeFirst(used)
    used = 0
    bytesRead += chunk[..<count]
    return true
  }

  /// The next whole line, or what stands before the end.
  private func takeLine() -> ArraySlice<UInt8>? {
    let rest = bytesRead[used...]
    if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      used = end + 1
      return rest[..<end]
    }
    guard isAtEnd, !rest.isEmpty else { return nil }
    used = bytesRead.count
    return rest
  }

  private func atEnd(_ kind: Prompt.Kind) -> Input {
    // A terminal can go on after Ctrl-D; a pipe cannot.
    if isTerminal { isAtEnd = false }
    if isPromptShown { put("\n") }
    isPromptShown = false
    return isTerminal && kind == .answer ? .send : .endOfInput
  }

  private func input(from bytes: ArraySlice<UInt8>, at kind: Prompt.Kind) -> Input {
    isPromptShown = false
    let (text, unreadable) = readable(bytes)
    // By scalars: a return and a line feed are one character.
    let isReturned = text.unicodeScalars.last == "\r"
    let row = sanitizedLine(String(text.unicodeScalars.dropLast(isReturned ? 1 : 0)))
    if unreadable > 0 { pending.append(.unreadable(bytes: unreadable)) }
    if kind == .command || row.hasPrefix("/") && !row.hasPrefix("//") {
      if isTerminal { history.add(row) }
      return told(.command(command(in: row)))
    }
    if row.isEmpty { return told(.emptyEnter) }
    block.append(.init(row.hasPrefix("//") ? String(row.dropFirst()) : row, .entered))
    return told(.rowAdded)
  }

  /// What was wrong with a row is told before the row.
  private func told(_ input: Input) -> Input {
    pending.append(input)
    return pending.removeFirst()
  }

  private func signalled() -> Input? {
    let arrived = signals.drain()
    if let stop = arrived.stop { return .stop(signal: stop) }
    if arrived.isSuspend {
      le_stop_here()
      isPromptShown = false
      return .resumed
    }
    if arrived.isInterrupt {
      if isPromptShown { put("\n") }
      isPromptShown = false
      return .interrupt
    }
    return arrived.isResize ? .resized : nil
  }
}
