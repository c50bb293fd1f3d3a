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
    encoder.box.content = .value(self)
  }
}

/// One place in a document that is being made: shared, because Codable hands out containers by reference.
private final class Box {
  enum Content {
    case value(JSONValue)
    case array([Box])
    case object([(name: String, box: Box)])
  }

  var content: Content = .object([])

  var value: JSONValue {
    switch content {
    case .value(let value): value
    case .array(let boxes): .array(boxes.map(\.value))
    case .object(let members): .object(members.map { .init($0.name, $0.box.value) })
    }
  }

  func member(_ name: String) -> Box {
    let box = Box()
    if case .object(let members) = content {
      content = .object(members + [(name, box)])
    } else {
      content = .object([(name, box)])
    }
    return box
  }

  func element() -> Box {
    let box = Box()
    if case .array(let boxes) = content { content = .array(boxes + [box]) }
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
    box.content = .array([])
    return Unkeyed(box: box, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    Single(box: box, codingPath: codingPath)
  }
}

private func encode(_ value: some Encodable, into box: Box, at path: [any CodingKey]) throws {
  switch value {
  case let text as String: box.content = .value(.string(text))
  case let flag as Bool: box.content = .value(.bool(flag))
  case let number as any BinaryInteger: box.content = .value(.number(String(describing: number)))
  case let number as Double:
    guard number.isFinite, abs(number) < 1e12 else {
      throw EncodingError.invalidValue(
        number, .init(codingPath: path, debugDescription: "no JSON number"))
    }
    box.content = .value(.number(Hundredths(Int((number * 100).rounded())).description))
  default: try value.encode(to: JSONValueEncoder(box: box, codingPath: path))
  }
}

private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let box: Box
  let codingPath: [any CodingKey]

  func encodeNil(forKey key: Key) throws {
    box.member(key.stringValue).content = .value(.null)
  }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    try Interview.encode(value, into: box.member(key.stringValue), at: codingPath + [key])
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    KeyedEncodingContainer(
      Keyed<Nested>(box: box.member(key.stringValue), codingPath: codingPath + [key]))
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    let member = box.member(key.stringValue)
    member.content = .array([])
    return Unkeyed(box: member, codingPath: codingPath + [key])
  }

  func superEncoder() -> any Encoder {
    JSONValueEncoder(box: box.member("super"), codingPath: codingPath)
  }

  func superEncoder(forKey key: Key) -> any Encoder {
    JSONValueEncoder(box: box.member(key.stringValue), codingPath: codingPath + [key])
  }
}

private struct Unkeyed: UnkeyedEncodingContainer {
  let box: Box
  let codingPath: [any CodingKey]

  var count: Int {
    if case .array(let boxes) = box.content { boxes.count } else { 0 }
  }

  func encodeNil() throws { box.element().content = .value(.null) }

  func encode(_ value: some Encodable) throws {
    try Interview.encode(value, into: box.element(), at: codingPath)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    KeyedEncodingContainer(Keyed<Nested>(box: box.element(), codingPath: codingPath))
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    let element = box.element()
    element.content = .array([])
    return Unkeyed(box: element, codingPath: codingPath)
  }

  func superEncoder() -> any Encoder {
    JSONValueEncoder(box: box.element(), codingPath: codingPath)
  }
}

private struct Single: SingleValueEncodingContainer {
  let box: Box
  let codingPath: [any CodingKey]

  func encodeNil() throws { box.content = .value(.null) }

  func encode(_ value: some Encodable) throws {
    try Interview.encode(value, into: box, at: codingPath)
  }
}
