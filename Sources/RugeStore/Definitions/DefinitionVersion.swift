package import RugeCore

/// A programme's definition as it was applied.
package struct DefinitionVersion: Hashable, Sendable {
  /// The sequence of the fact that applied it.
  package let version: Int64
  package let programme: ElementID
  /// SHA-256 of the bytes, in hexadecimal digits.
  package let hash: String
  package let bytes: [UInt8]
  /// The name of the file it came from.
  package let fileName: String
  package let appliedOn: Day
}
