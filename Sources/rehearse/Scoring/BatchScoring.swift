import Interview

/// JSON Lines in, JSON Lines out, in the same order; a bad line gets an error in its place.
struct BatchScoring {
  let desk: ScoringDesk
  /// What holds for a line that does not say otherwise.
  let defaults: ScoringRequest

  /// Reads standard input to its end; false where any line was not scored.
  func run() throws -> Bool {
    let bytes = try readBytes("-")
    var isComplete = true
    for line in bytes.split(separator: 0x0A)
    where line.contains(where: { $0 != 0x20 && $0 != 0x0D }) {
      let (answer, isScored) = answer(to: Array(line))
      StandardOutput.write(answer.bytes + [0x0A])
      isComplete = isComplete && isScored
    }
    return isComplete
  }

  /// The line that answers a line.
  func answer(to line: [UInt8]) -> (JSONValue, isScored: Bool) {
    var id: String?
    do {
      let json = try read(line)
      id = json["id"]?.string
      let request: ScoringRequest
      do {
        request = try json.decoded()
      } catch {
        throw ScoringError.badMember(Self.words(for: error))
      }
      return (try JSONValue(encoding: desk.assess(filled(request))), true)
    } catch {
      let code = (error as? ScoringError)?.code ?? "failed"
      let error = JSONValue.object([
        .init("code", .string(code)), .init("message", .string(String(describing: error))),
      ])
      let name = id.map { JSONValue.string($0) } ?? .null
      return (.object([.init("id", name), .init("error", error)]), false)
    }
  }

  private func read(_ line: [UInt8]) throws(ScoringError) -> JSONValue {
    do {
      let json = try JSONValue(reading: line)
      guard json.members != nil else { throw ScoringError.notJSON("it is \(json.kindName)") }
      return json
    } catch let error as ScoringError {
      throw error
    } catch JSONError.notUTF8(let at) {
      throw .notUTF8(what: "the line", at: at)
    } catch {
      throw .notJSON(String(describing: error))
    }
  }

  private func filled(_ request: ScoringRequest) -> ScoringRequest {
    ScoringRequest(
      id: request.id, text: request.text, question: request.question ?? defaults.question,
      kind: request.kind ?? defaults.kind, framework: request.framework ?? defaults.framework,
      ecq: request.ecq ?? defaults.ecq)
  }

  /// What was wrong with the members of a line.
  private static func words(for error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, _): "'\(key.stringValue)' is missing"
    case .typeMismatch(_, let context):
      "'\(context.codingPath.last?.stringValue ?? "")': \(context.debugDescription)"
    default: String(describing: error)
    }
  }
}
