/// A renaming with its place in the journal: what was recorded later already has the new id.
struct RecordedRenaming: Hashable, Sendable {
  let sequence: Int64
  let renaming: Renaming
  /// Whether what was recorded since then can be put back under the old id: of elements that became one, only one takes
  /// it.
  var isReversible = true

  init(_ sequence: Int64, _ renaming: Renaming) {
    self.sequence = sequence
    self.renaming = renaming
  }

  init?(_ fact: Fact) {
    guard case .renamed(let renaming) = fact.event else { return nil }
    self.init(fact.sequence, renaming)
  }

  func apply(to event: Event, recordedAs sequence: Int64) -> Event {
    sequence < self.sequence ? event.renamed(renaming) : event
  }

  /// The event as it would have been recorded before.
  func revert(_ event: Event, recordedAs sequence: Int64) -> Event {
    isReversible && sequence > self.sequence ? event.renamed(renaming.reversed) : event
  }
}
