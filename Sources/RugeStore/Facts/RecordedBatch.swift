package import RugeCore

/// What one command or import recorded.
package struct RecordedBatch: Hashable, Sendable {
  /// The sequence of its first fact.
  package let id: Int64
  package let at: Instant
  package let author: String
  package let origin: Origin
  /// How many facts it has.
  package let count: Int
}
