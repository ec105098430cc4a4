/// The id of something that a programme definition names: a stage, milestone, role, session kind or indicator.
///
/// Ids may use the letters of the author's language (`økonomi`) and are kept in Unicode normalisation form C.
package struct ElementID: Hashable, Comparable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let rawValue: String

  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  package init(stringLiteral value: String) {
    self.rawValue = value
  }

  package var description: String { rawValue }

  package static func < (left: ElementID, right: ElementID) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension ElementID: Codable {
  package init(from decoder: any Decoder) throws {
    self.rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
