import Interview
import Practice

/// One line of a journal: its bytes as they stand on disk, and the event in them.
///
/// The bytes are kept beside the event, so that members that this version does not know survive
/// when a journal is written again.
public struct JournalLine: Hashable, Sendable {
  /// The line without its line feed.
  public let bytes: [UInt8]
  /// Every member of the line, unknown ones and the checksum among them.
  public let json: JSONValue
  public let event: Event

  /// A line for an event that is to be written.
  public init(_ event: Event) throws(JournalError) {
    do {
      json = try event.json()
    } catch {
      throw .noJSON(type: event.body.type)
    }
    self.event = event
    bytes = Self.sealed(json)
  }

  /// Reads a line without its line feed, the checksum first.
  public init(reading bytes: some Collection<UInt8>) throws(LineDamage) {
    let bytes = Array(bytes)
    guard bytes.count > Self.sealLength else { throw .noChecksum }
    let seal = bytes.suffix(Self.sealLength)
    guard seal.starts(with: Self.sealOpening), seal.suffix(2).elementsEqual(Self.sealClosing) else {
      throw .noChecksum
    }
    let content = bytes.dropLast(Self.sealLength)
    let written = seal.dropFirst(Self.sealOpening.count).prefix(8)
    guard written.elementsEqual(CRC32C.hex(of: content)) else { throw .wrongChecksum }
    do {
      json = try JSONValue(reading: bytes)
    } catch {
      throw .notJSON(error)
    }
    do {
      event = try Event(json: json)
    } catch .newer(let version) {
      throw .newer(version: version)
    } catch {
      throw .noEvent(error)
    }
    self.bytes = bytes
  }

  /// What stands for good in the place of a line that was forgotten.
  static func forgotten(seq: Int, at: Timestamp) -> [UInt8] {
    sealed(
      .object([
        .init("v", .int(Event.formatVersion)), .init("seq", .int(seq)),
        .init("type", .string("forgotten")), .init("at", .string(at.description)),
      ]))
  }

  /// The object with its checksum as the last member.
  private static func sealed(_ json: JSONValue) -> [UInt8] {
    let content = Array(json.bytes.dropLast())
    return content + sealOpening + CRC32C.hex(of: content) + sealClosing
  }

  private static let sealOpening = Array(#","crc":""#.utf8)
  private static let sealClosing = Array(#""}"#.utf8)
  private static let sealLength = sealOpening.count + 8 + sealClosing.count
}
