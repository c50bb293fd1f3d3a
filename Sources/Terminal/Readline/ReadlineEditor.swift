import CLineEditor

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The live row: GNU readline for one row of the screen, with the rest of an answer in rows above.
///
/// A class, because readline's state is the process's: make one, and use it on the thread that made
/// it. Readline never holds an answer longer than one row, as its redraw of more than a screenful
/// would damage it.
public final class ReadlineEditor: LineEditor {
  public var screen: Screen
  let signals = Signals()
  let mailbox: Int32?
  let completing: (String) -> [String]
  var history: CommandHistory
  var keys = KeyStream()
  var manuscript = Manuscript()
  /// What the prompt on the screen is for; nil while none is up.
  var kind: Prompt.Kind?
  var clock = ""
  /// The columns that clocks take: never fewer than before, or the rows would not stand in line.
  var clockCells = 0
  /// How many rows of the answer stand right above the row in hand.
  var rowsOnScreen = 0
  var rowsDrawnBelow = 0
  /// Whether keys were taken whose effect is not on the screen yet.
  var isUndrawn = false
  var isGone = false

  public init(
    screen: Screen, history: CommandHistory = CommandHistory(), mailbox: Int32? = nil,
    completing: @escaping (String) -> [String] = { _ in [] }
  ) {
    self.screen = screen
    self.history = history
    self.mailbox = mailbox
    self.completing = completing
    _ = TextEncoding.current
    le_prepare("rehearse", screen.manner == .spoken ? 1 : 0)
  }

  deinit {
    le_close()
  }

  /// Whether the row holds text now.
  public var hasTypedText: Bool { kind != nil && le_text().pointee != 0 }

  public var draft: String {
    get { manuscript.text }
    set {
      if kind == .answer { takeDown() }
      manuscript.replace(with: newValue, width: Int(le_room()))
    }
  }

  public func next(_ prompt: Prompt, until deadline: Int?) -> Input {
    if isGone { return .gone }
    putUp(prompt)
    let waiting = Waiting(input: 0, signals: signals.descriptor, mailbox: mailbox)
    var hasLooked = false
    while true {
      if let input = takeKeys() { return input }
      show(clock: prompt.clock)
      let left = deadline.map { $0 - monotonicMilliseconds() }
      if hasLooked, let left, left <= 0 { return .timeout }
      // Escape alone is a key too, so half a sequence waits only a little for its rest.
      let isHalf = keys.isHolding && !keys.isPasting
      let ready = waiting.wait(milliseconds: isHalf ? min(25, left ?? 25) : left)
      hasLooked = true
      if ready.isEmpty, isHalf, let piece = keys.release(), let input = take(piece) {
        return input
      }
      if ready.hasSignals, let input = signalled() { return input }
      if ready.hasInput || ready.isHungUp, !fill() {
        isGone = true
        le_close()
        kind = nil
        return .gone
      }
      if ready.hasMail { return .mail }
    }
  }

  private func fill() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(0, &chunk, chunk.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return true }
    guard count > 0 else { return false }
    keys.add(chunk[..<count])
    return true
  }

  private func takeKeys() -> Input? {
    while let piece = keys.take() {
      if let input = take(piece) { return input }
    }
    if isUndrawn { settle() }
    let unreadable = keys.takeUnreadable()
    return unreadable > 0 ? .unreadable(bytes: unreadable) : nil
  }

  private func signalled() -> Input? {
    let arrived = signals.drain()
    if let stop = arrived.stop {
      takeDown()
      return .stop(signal: stop)
    }
    if arrived.isSuspend { return suspend() }
    if arrived.isContinue {
      le_resume()
      drawAgain()
      return .resumed
    }
    if arrived.isInterrupt { return interrupt() }
    guard arrived.isResize else { return nil }
    resize()
    return .resized
  }

  private func suspend() -> Input {
    le_suspend()
    le_stop_here()
    le_resume()
    // The continue signal of this very stop; one to end the program must not be lost with it.
    let arrived = signals.drain()
    if let stop = arrived.stop {
      takeDown()
      return .stop(signal: stop)
    }
    le_resize()
    drawAgain()
    return .resumed
  }

  /// Ctrl-C: what a key began is forgotten, and a command half typed; an answer stays.
  private func interrupt() -> Input {
    le_forget_keys()
    if kind == .command, hasTypedText {
      le_end_line()
      le_set("", 0)
      le_draw_fresh()
    } else if kind == .answer {
      if manuscript.isCommand {
        le_set("", 0)
        synchronize()
      }
      settle()
    }
    return .interrupt
  }
}
