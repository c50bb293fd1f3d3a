import Interview

/// Something wrong, or doubtful, in a file that a person wrote: what, and exactly where.
public struct FileProblem: Hashable, Sendable {
  /// What is wrong, as facts; the sentence is made from them.
  let fault: Fault
  /// The file as it was named to the reader.
  public let file: String
  /// Counted from 1.
  public let line: Int
  /// Counted from 1, in characters.
  public let column: Int
  /// The line as it may be shown, without control characters and cut where it is very long.
  public let excerpt: String

  /// A name for this kind of problem that never changes.
  public var code: ProblemCode { fault.code }
  public var severity: ProblemSeverity { code.severity }
  /// What is wrong and what would have worked, in lower case, without a full stop.
  public var message: String { sanitizedLine(fault.message) }
}

extension FileProblem: CustomStringConvertible {
  /// `file:line:column: error: message [code]`, as compilers write it.
  public var description: String {
    "\(sanitizedLine(file)):\(line):\(column): \(severity.rawValue): \(message) [\(code.rawValue)]"
  }
}

/// Whether a problem costs something: an error does, a warning does not.
public enum ProblemSeverity: String, CaseIterable, Sendable {
  case error, warning
}
