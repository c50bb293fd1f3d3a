/// What kept some bytes from being read as JSON.
public enum JSONError: Error, Hashable, Sendable {
  /// The bytes are not UTF-8; `at` is the offset of the first that is not.
  case notUTF8(at: Int)
  /// Something else stood at this byte offset than what JSON allows there.
  case unexpected(at: Int, wanted: String)
  /// Lists and objects are nested deeper than `limit`.
  case tooDeep(at: Int, limit: Int)
}

extension JSONError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notUTF8(let at): "byte \(at) is not UTF-8 text"
    case .unexpected(let at, let wanted): "\(wanted) was expected at byte \(at)"
    case .tooDeep(let at, let limit): "nested deeper than \(limit) levels at byte \(at)"
    }
  }
}
