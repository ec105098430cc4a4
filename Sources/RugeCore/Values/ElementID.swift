#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The id of something that a programme definition names: a stage, milestone, role, session kind or indicator.
///
/// Ids may use the letters of the author's language (`økonomi`) and are kept in Unicode normalisation form C.
package struct ElementID: Hashable, Comparable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let rawValue: String

  package init(_ rawValue: String) {
    self.rawValue = rawValue.normalised
  }

  package init(stringLiteral value: String) {
    self.init(value)
  }

  package var description: String { rawValue }

  package static func < (left: ElementID, right: ElementID) -> Bool {
    left.rawValue < right.rawValue
  }
}

// An id has one sequence of bytes, so that bytes are compared: Unicode's equivalence would normalise both sides each
// time, and ids are looked up everywhere; the system compares many bytes at once, where a sequence takes each by itself.
extension ElementID {
  package static func == (left: ElementID, right: ElementID) -> Bool {
    left.rawValue.withBytes { left in
      right.rawValue.withBytes { right in
        guard left.count == right.count else { return false }
        guard let first = left.baseAddress, let second = right.baseAddress else { return left.isEmpty }
        return memcmp(first, second, left.count) == 0
      }
    }
  }

  package func hash(into hasher: inout Hasher) {
    rawValue.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    hasher.combine(0xFF as UInt8)
  }
}

extension ElementID: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
