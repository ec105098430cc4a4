extension Sequence<Fact> {
  /// The first day after a given one on which an enrolment came to another version of its programme; `nil` where it
  /// follows that of the day still.
  package func dayOfMigration(after day: Day) -> Day? {
    lazy.filter { fact in
      if case .migrated = fact.event { fact.ended == nil && fact.on > day } else { false }
    }
    .map(\.on).min()
  }
}
