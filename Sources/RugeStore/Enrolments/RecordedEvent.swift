package import RugeCore

/// A meeting that was open to people who take part in nothing.
package struct RecordedEvent: Hashable, Sendable {
  /// The sequence of its fact.
  package let sequence: Int64
  /// The version of the programme that it belongs to.
  package let definition: Int64
  package let kind: ElementID
  package let minutes: Int
  package let on: Day
  /// How many came, where heads were counted.
  package let guests: Int?
  /// The person who held it.
  package let host: Int64?
  package let note: String?
  /// Who may read the note.
  package let readers: NoteReaders
  /// The login of whoever recorded it; empty where it was erased.
  package let author: String
}
