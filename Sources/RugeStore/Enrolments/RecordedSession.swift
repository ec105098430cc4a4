package import RugeCore

/// A session that was held.
package struct RecordedSession: Hashable, Sendable {
  /// The sequence of its fact.
  package let sequence: Int64
  package let enrolment: Int64
  package let kind: ElementID
  package let minutes: Int
  package let on: Day
  /// The person who held it.
  package let host: Int64?
  package let note: String?
  /// Who may read the note.
  package let readers: NoteReaders
  /// The login of whoever recorded it; empty where it was erased.
  package let author: String
  /// The change that it belongs to.
  package let batch: Int64
}
