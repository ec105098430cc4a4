/// Finds what was recorded since an enrolment came to another version and could not be told under the earlier one.
struct MigrationDependents {
  /// The sequence of each enrolment's migration.
  private let migrations: [Subject: Int64]
  private let earlier: [Subject: Programme]

  /// - Parameters:
  ///   - batch: The facts that would be taken back.
  ///   - earlier: The programmes that the enrolments would return to.
  init(_ batch: [Fact], returningTo earlier: [Subject: Programme]) {
    migrations = Dictionary(
      batch.compactMap { fact in
        if case .migrated = fact.event { (fact.subject, fact.sequence) } else { nil }
      }, uniquingKeysWith: max)
    self.earlier = earlier
  }

  /// Later migrations, and what is recorded under elements that the earlier version does not have.
  func among(_ others: [Fact]) -> [Fact] {
    guard !migrations.isEmpty else { return [] }
    return others.filter { fact in
      guard fact.ended == nil, let migration = migrations[fact.subject], fact.sequence > migration else { return false }
      switch fact.event {
      case .migrated, .renamed: return true
      default:
        guard let programme = earlier[fact.subject] else { return false }
        return fact.event.elements.contains { $0.kind != .cohort && !programme.has($0) }
      }
    }
  }
}
