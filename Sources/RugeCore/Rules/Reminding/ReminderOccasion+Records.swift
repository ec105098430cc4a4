extension ReminderOccasion {
  /// The records of a kind that are in a state, each from the day it came into it.
  static func records(
    _ records: some Sequence<RecordState>, of kind: ElementID, in state: ElementID
  ) -> [ReminderOccasion] {
    records.filter { $0.kind == kind && $0.state == state }.sorted { $0.id < $1.id }.map { record in
      let matter = ReminderDue.Matter.record(record.id, kind: kind, state: state, since: record.since)
      return ReminderOccasion(matter, from: record.since)
    }
  }
}
