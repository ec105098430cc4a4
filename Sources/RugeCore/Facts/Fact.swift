/// Something that happened, as it was recorded: appended once and never edited.
package struct Fact: Hashable, Sendable {
  /// Its place in the journal, from 1; also its identity.
  package let sequence: Int64
  /// The sequence of the first fact that the same command wrote; undo takes back whole batches.
  package let batch: Int64
  package let subject: Subject
  /// The day it happened.
  package let on: Day
  /// The moment it was recorded.
  package let at: Instant
  /// Who recorded it: the number of an author in the store.
  package let by: Int64
  package let origin: Origin
  package let event: Event
  /// The sequence of the fact that withdrew it, if any.
  package let ended: Int64?

  package init(
    sequence: Int64, batch: Int64, subject: Subject, on: Day, at: Instant, by: Int64, origin: Origin, event: Event,
    ended: Int64? = nil
  ) {
    self.sequence = sequence
    self.batch = batch
    self.subject = subject
    self.on = on
    self.at = at
    self.by = by
    self.origin = origin
    self.event = event
    self.ended = ended
  }
}
