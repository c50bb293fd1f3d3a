extension JSONValue {
  /// A value read from JSON; members that the type does not name are passed over.
  ///
  /// A list that is not there is an empty list, so that a type may gain lists without making old
  /// journals unreadable. Throws `DecodingError`.
  public func decoded<T: Decodable>(as type: T.Type = T.self) throws -> T {
    try decode(type, from: self, at: [])
  }
}

extension JSONValue: Decodable {
  /// Only from JSON; there is nothing else that it could be.
  public init(from decoder: any Decoder) throws {
    guard let decoder = decoder as? JSONValueDecoder else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a JSON decoder"))
    }
    self = decoder.value
  }
}

/// What can be empty when a document does not mention it.
private protocol EmptyWhenMissing {
  static var whenMissing: Self { get }
}

extension Array: EmptyWhenMissing {
  static var whenMissing: Self { [] }
}

private struct JSONValueDecoder: Decoder {
  let value: JSONValue
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard let members = value.members else { throw mismatch("an object", value, codingPath) }
    return KeyedDecodingContainer(Keyed<Key>(members: members, codingPath: codingPath))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard let elements = value.elements else { throw mismatch("a list", value, codingPath) }
    return Unkeyed(elements: elements, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer {
    Single(value: value, codingPath: codingPath)
  }
}

private func mismatch(
  _ wanted: String, _ found: JSONValue, _ path: [any CodingKey]
) -> DecodingError {
  .typeMismatch(
    JSONValue.self,
    .init(codingPath: path, debugDescription: "\(wanted) was expected, not \(found.kindName)"))
}

private func decode<T: Decodable>(
  _ type: T.Type, from value: JSONValue, at path: [any CodingKey]
) throws -> T {
  func checked<V>(_ found: V?, _ wanted: String) throws -> T {
    guard let result = found as? T else { throw mismatch(wanted, value, path) }
    return result
  }
  switch type {
  case is String.Type: return try checked(value.string, "text")
  case is Bool.Type: return try checked(value.bool, "true or false")
  case is Int.Type: return try checked(value.int, "a whole number")
  case is Double.Type:
    guard case .number(let digits) = value else { throw mismatch("a number", value, path) }
    return try checked(Double(digits), "a number")
  case is JSONValue.Type: return try checked(value, "JSON")
  default: return try T(from: JSONValueDecoder(value: value, codingPath: path))
  }
}

private struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let members: [JSONValue.Member]
  let codingPath: [any CodingKey]

  var allKeys: [Key] { members.compactMap { Key(stringValue: $0.name) } }

  func contains(_ key: Key) -> Bool { find(key) != nil }

  private func find(_ key: Key) -> JSONValue? {
    members.first { $0.name == key.stringValue }?.value
  }

  private func value(_ key: Key) throws -> JSONValue {
    guard let value = find(key) else {
      throw DecodingError.keyNotFound(
        key, .init(codingPath: codingPath, debugDescription: "'\(key.stringValue)' is missing"))
    }
    return value
  }

  func decodeNil(forKey key: Key) throws -> Bool { try value(key) == .null }

  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    if find(key) == nil, let empty = type as? any EmptyWhenMissing.Type,
      let result = empty.whenMissing as? T
    {
      return result
    }
    return try Interview.decode(type, from: value(key), at: codingPath + [key])
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try JSONValueDecoder(value: value(key), codingPath: codingPath + [key])
      .container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try JSONValueDecoder(value: value(key), codingPath: codingPath + [key]).unkeyedContainer()
  }

  func superDecoder() -> any Decoder {
    JSONValueDecoder(value: .object(members), codingPath: codingPath)
  }

  func superDecoder(forKey key: Key) throws -> any Decoder {
    JSONValueDecoder(value: try value(key), codingPath: codingPath + [key])
  }
}

private struct Unkeyed: UnkeyedDecodingContainer {
  let elements: [JSONValue]
  let codingPath: [any CodingKey]
  var currentIndex = 0

  var count: Int? { elements.count }
  var isAtEnd: Bool { currentIndex == elements.count }

  private mutating func next() throws -> JSONValue {
    guard !isAtEnd else {
      throw DecodingError.valueNotFound(
        JSONValue.self, .init(codingPath: codingPath, debugDescription: "the list is too short"))
    }
    currentIndex += 1
    return elements[currentIndex - 1]
  }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, elements[currentIndex] == .null else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
    try Interview.decode(type, from: next(), at: codingPath)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    try JSONValueDecoder(value: next(), codingPath: codingPath).container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try JSONValueDecoder(value: next(), codingPath: codingPath).unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder {
    JSONValueDecoder(value: try next(), codingPath: codingPath)
  }
}

private struct Single: SingleValueDecodingContainer {
  let value: JSONValue
  let codingPath: [any CodingKey]

  func decodeNil() -> Bool { value == .null }

  func decode<T: Decodable>(_ type: T.Type) throws -> T {
    try Interview.decode(type, from: value, at: codingPath)
  }
}
