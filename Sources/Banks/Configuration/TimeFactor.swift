/// By how much limits may be stretched, as it is written and in percent.
///
/// WCAG 2.2 asks that a limit can be turned off or made at least ten times as long (2.2.1).
public enum TimeFactor {
  public static let words = ["1", "1.5", "2", "10", "off"]

  public static let percent = ["1": 100, "1.5": 150, "2": 200, "10": 1000, "off": 0]
}
