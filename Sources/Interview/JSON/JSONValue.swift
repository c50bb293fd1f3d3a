/// A JSON document whose members keep their order and whose numbers keep their digits.
///
/// Journals and scores are relied on byte by byte, and members that this version does not know must
/// survive a rewrite; neither holds for a dictionary.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number as it is written, such as `12` or `0.83`.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  public struct Member: Hashable, Sendable {
    public var name: String
    public var value: JSONValue

    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  public static func int(_ value: Int) -> JSONValue { .number(String(value)) }

  /// The member of an object by its name; nil for another name and for what is no object.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  public var members: [Member]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  public var elements: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  public var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  public var int: Int? {
    guard case .number(let digits) = self else { return nil }
    return Int(digits)
  }

  public var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  /// The kind of value in a word, for messages: `a list`, `text`.
  public var kindName: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
