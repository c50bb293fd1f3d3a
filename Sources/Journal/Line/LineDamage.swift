import Interview
import Practice

/// Why a line of a journal was passed over, or what was wrong around it.
public enum LineDamage: Error, Hashable, Sendable {
  case noChecksum
  case wrongChecksum
  case notJSON(JSONError)
  /// The checksum is right, but the line is no event that this version can read.
  case noEvent(EventError)
  /// Written in a later format.
  case newer(version: Int)
  /// NUL bytes, as an unclean stop leaves them; a whole line between them is still read.
  case nulBytes(count: Int)
}

extension LineDamage {
  /// Whether the checksum was right, so that the line was written to its end.
  var isSealed: Bool {
    switch self {
    case .noChecksum, .wrongChecksum, .nulBytes: false
    case .notJSON, .noEvent, .newer: true
    }
  }
}

extension LineDamage: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noChecksum: "it has no checksum"
    case .wrongChecksum: "its checksum does not fit its bytes"
    case .notJSON(let error): "it is no JSON: \(error)"
    case .noEvent(let error): "\(error)"
    case .newer(let version): "it is in format \(version), which is newer"
    case .nulBytes(let count): "\(count) NUL \(count == 1 ? "byte stands" : "bytes stand") in it"
    }
  }
}
