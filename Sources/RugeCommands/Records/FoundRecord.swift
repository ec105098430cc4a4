import RugeCore
import RugeStore

/// A record with whose it is and what was written in it.
struct FoundRecord {
  let state: RecordState
  /// The enrolment it is about; `nil` where it belongs to the programme itself.
  let enrolment: EnrolmentRow?
  let prose: RecordProse
}

extension Fact {
  /// The record that the fact is about; without an id it is the one that the same batch added.
  var recordID: RecordID? {
    switch event {
    case .recordAdded: RecordID(sequence)
    case .recordParty(let id, _, _), .recordAnswered(let id, _, _), .recordMoved(let id, _): id ?? RecordID(batch)
    default: nil
    }
  }
}
