import Interview

extension Event {
  /// The version of the journal's meaning; readers refuse a higher one.
  public static let formatVersion = 1

  /// The journal's members of this event, in order, without the checksum.
  public func json() throws -> JSONValue {
    let (type, members) = try body.typeAndMembers()
    var line: [JSONValue.Member] = [
      .init("v", .int(Self.formatVersion)), .init("seq", .int(seq)), .init("type", .string(type)),
      .init("at", .string(at.description)), .init("mono", .int(mono)), .init("cmd", .int(cmd)),
    ]
    if let by { line.append(.init("by", .string(by))) }
    if let track { line.append(.init("track", .string(track))) }
    return .object(line + members)
  }

  /// Reads a journal's line, with or without its checksum member.
  ///
  /// A `forgotten` line has no `mono` and no `cmd`; both are read as 0. A type that is not known
  /// becomes `.unknown`; one that is known but does not have its members throws.
  public init(json: JSONValue) throws(EventError) {
    guard let members = json.members else { throw .notAnObject }
    guard let version = json["v"]?.int else { throw .missing("v") }
    guard version <= Self.formatVersion else { throw .newer(version: version) }
    guard let seq = json["seq"]?.int else { throw .missing("seq") }
    guard let type = json["type"]?.string else { throw .missing("type") }
    guard let at = json["at"]?.string.flatMap({ Timestamp($0) }) else { throw .missing("at") }
    let isForgotten = type == Body.CodingKeys.forgotten.rawValue
    guard let mono = json["mono"]?.int ?? (isForgotten ? 0 : nil) else { throw .missing("mono") }
    guard let cmd = json["cmd"]?.int ?? (isForgotten ? 0 : nil) else { throw .missing("cmd") }
    guard json.hasOnlySafeNumbers else { throw .outOfRange(type: type) }
    let rest = members.filter { !Self.envelope.contains($0.name) }
    let body: Body
    do {
      body = try Body(type: type, members: rest)
    } catch {
      throw .badMembers(type: type, why: String(describing: error))
    }
    guard seq >= 0, mono >= 0, cmd >= 0, body.isPlausible else { throw .outOfRange(type: type) }
    self.init(
      seq: seq, at: at, mono: mono, cmd: cmd, by: json["by"]?.string,
      track: json["track"]?.string, body: body)
  }

  private static let envelope: Set<String> = [
    "v", "seq", "type", "at", "mono", "cmd", "by", "track", "crc",
  ]
}

extension Event.Body {
  /// The type's name in the journal and its members.
  ///
  /// The compiler's own coding of an enum is one object with the case's name and the values in it;
  /// the journal lays both side by side.
  func typeAndMembers() throws -> (type: String, members: [JSONValue.Member]) {
    if case .unknown(let type, let members) = self { return (type, members.members ?? []) }
    guard let outer = try JSONValue(encoding: self).members?.first else {
      throw EventError.notAnObject
    }
    return (outer.name, outer.value.members ?? [])
  }

  init(type: String, members: [JSONValue.Member]) throws {
    let known = CodingKeys(rawValue: type)
    if known == nil || known == .unknown {
      self = .unknown(type: type, members: .object(members))
    } else {
      self = try JSONValue.object([.init(type, .object(members))]).decoded()
    }
  }

  /// The name of this kind of event in the journal.
  public var type: String {
    (try? typeAndMembers().type) ?? CodingKeys.unknown.rawValue
  }
}

/// Why a journal's line is no event.
public enum EventError: Error, Hashable, Sendable {
  case notAnObject
  case missing(String)
  /// Written by a later version of the program.
  case newer(version: Int)
  case badMembers(type: String, why: String)
  /// A number is far from anything that could have happened.
  case outOfRange(type: String)
}

extension EventError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notAnObject: "the line is no JSON object"
    case .missing(let name): "the member '\(name)' is missing or of the wrong kind"
    case .newer(let version):
      "it was written in format \(version) by a later version (this one reads format \(Event.formatVersion))"
    case .outOfRange(let type): "a number of '\(type)' is out of range"
    case .badMembers(let type, let why): "the members of '\(type)' cannot be read: \(why)"
    }
  }
}
