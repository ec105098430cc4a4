#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Turns messages into lines and lines into messages.
package struct WireCoder: Sendable {
  private let encoder: JSONEncoder
  private let decoder = JSONDecoder()

  package init() {
    self.encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
  }

  /// A message as JSON, without a line feed.
  package func encode(_ message: some Encodable) throws -> [UInt8] {
    Array(try encoder.encode(message))
  }

  /// The message on a line.
  ///
  /// Fields that the type does not know are passed over; a key that stands twice is not.
  package func decode<Message: Decodable>(_ type: Message.Type, from line: [UInt8]) throws(WireFault) -> Message {
    guard line.first(where: { !Self.isSpace($0) }) == UInt8(ascii: "{") else { throw .notJSON }
    try RepeatedKeyScanner.check(line)
    do {
      return try decoder.decode(type, from: Data(line))
    } catch let error as DecodingError {
      throw WireFault(error)
    } catch {
      throw .unexpected(path: "", reason: String(describing: error))
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
