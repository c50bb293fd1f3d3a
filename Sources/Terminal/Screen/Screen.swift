#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The terminal as something to print on: how large it is, and what it understands.
public struct Screen: Sendable {
  /// How things are shown.
  public enum Manner: Sendable, Hashable {
    case standard
    /// No colour, no redrawing, no symbols.
    case plain
    /// For a screen reader: like plain, and nothing is said into a row that holds text.
    case spoken
  }

  public var manner: Manner
  /// Whether a person types here: both standard input and standard output are a terminal.
  public let isTerminal: Bool
  /// Whether the terminal can move its cursor.
  public let canRedraw: Bool
  private let allowsColour: Bool
  let environment: [String: String]

  public init(
    manner: Manner = .standard, colour: ColourChoice = .auto,
    environment: [String: String] = processEnvironment()
  ) {
    let writesToTerminal = isatty(1) == 1
    self.manner = manner
    self.environment = environment
    isTerminal = isatty(0) == 1 && writesToTerminal
    canRedraw = !["", "dumb"].contains(environment["TERM"] ?? "")
    allowsColour = colour.allows(isTerminal: writesToTerminal, environment: environment)
  }

  public var hasColour: Bool { manner == .standard && allowsColour }

  /// Columns and lines as they are now; 80 by 24 where there is nothing to ask.
  public var size: (columns: Int, lines: Int) {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return (80, 24)
    }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// A text for this screen: sanitized, and wrapped at white space at 80 columns or where it ends.
  public func wrap(_ text: String) -> String {
    wrapped(text, to: min(size.columns, 80))
  }

  /// A text in a style, where this screen shows styles.
  public func styled(_ text: String, _ style: Style) -> String {
    hasColour ? style.on + text + style.off : text
  }
}
