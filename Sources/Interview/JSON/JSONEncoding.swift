extension JSONValue {
  /// A value as JSON, its members in the order in which the type names them; a nil member is left out.
  public init(encoding value: some Encodable) throws {
    if let json = value as? JSONValue {
      self = json
    } else {
      let box = Box()
      try value.encode(to: JSONValueEncoder(box: box, codingPath: []))
      self = box.value
    }
  }
}

extension JSONValue: Encodable {
  /// Only into JSON; there is nothing else that it could be.
  public func encode(to encoder: any Encoder) throws {
    guard let encoder = encoder as? JSONValueEncoder else {
      throw EncodingError.invalidValue(
        self, .init(codingPath: encoder.codingPath, debugDescription: "not a JSON encoder"))
    }
    encoder.box.become(self)
  }
}

/// One place in a document that is being made: shared, because Codable hands out containers by reference.
private final class Box {
  enum Kind { case value, array, object }

  private var kind = Kind.object
  private var leaf = JSONValue.null
  /// The parts of a list or an object; only an object's have names.
  private var parts: [(name: String, box: Box)] = []

  var value: JSONValue {
    switch kind {
    case .value: leaf
    case .array: .array(parts.map(\.box.value))
    case .object: .object(parts.map { .init($0.name, $0.box.value) })
    }
  }

  var count: Int { parts.count }

  func become(_ value: JSONValue) {
    kind = .value
    leaf = value
  }

  func becomeArray() {
    kind = .array
  }

  /// A new part at the end.
  func part(_ name: String = "") -> Box {
    let box = Box()
    parts.append((name, box))
    return box
  }
}

private struct JSONValueEncoder: Encoder {
  let box: Box
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(Keyed<Key>(box: box, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    box.becomeArray()
    return Unkeyed(box: box, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    Single(box: box, codingPath: codingPath)
  }
}

private func encode(_ value: some Encodable, into box: Box, at path: [any CodingKey]) throws {
  switch value {
  case let text as String: box.become(.string(text))
  case let flag as Bool: box.become(.bool(flag))
  case let number as any BinaryInteger: box.become(.number(String(describing: number)))
  case let number as Double:
    guard number.isFinite, abs(number) < 1e12 else {
      throw EncodingError.invalidValue(
        number, .init(codingPath: path, debugDescription: "no JSON number"))
    }
    box.become(.number(Hundredths(Int((number * 100).rounded())).description))
  default: try value.encode(to: JSONValueEncoder(box: box, codingPath: path))
  }
}

private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let box: Box
  let codingPath: [any CodingKey]

  func encodeNil(forKey key: Key) throws {
    box.part(key.stringValue).become(.null)
  }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    try Interview.encode(value, into: box.part(key.stringValue), at: codingPath + [key])
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    KeyedEncodingContainer(
      Keyed<Nested>(box: box.part(key.stringValue), codingPath: codingPath + [key]))
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    let member = box.part(key.stringValue)
    member.becomeArray()
    return Unkeyed(box: member, codingPath: codingPath + [key])
  }

  func superEncoder() -> any Encoder {
    JSONValueEncoder(box: box.part("super"), codingPath: codingPath)
  }

  func superEncoder(forKey key: Key) -> any Encoder {
    JSONValueEncoder(box: box.part(key.stringValue), codingPath: codingPath + [key])
  }
}

private struct Unkeyed: UnkeyedEncodingContainer {
  let box: Box
  let codingPath: [any CodingKey]

  var count: Int { box.count }

  func encodeNil() throws { box.part().become(.null) }

  func encode(_ value: some Encodable) throws {
    try Interview.encode(value, into: box.part(), at: codingPath)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    KeyedEncodingContainer(Keyed<Nested>(box: box.part(), codingPath: codingPath))
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    let element = box.part()
    element.becomeArray()
    return Unkeyed(box: element, codingPath: codingPath)
  }

  func superEncoder() -> any Encoder {
    JSONValueEncoder(box: box.part(), codingPath: codingPath)
  }
}

private struct Single: SingleValueEncodingContainer {
  let box: Box
  let codingPath: [any CodingKey]

  func encodeNil() throws { box.become(.null) }

  func encode(_ value: some Encodable) throws {
    try Interview.encode(value, into: box, at: codingPath)
  }
}
