extension EnrolmentState {
  /// The state after a migration to another version.
  ///
  /// - Parameters:
  ///   - definition: The version that it follows from now on.
  ///   - names: What elements are called there.
  ///   - stage: The stage that is entered because the present one is not there any more.
  ///   - day: The day of the migration.
  /// - Returns: The state under the new ids.
  func migrated(
    to definition: Int64, _ names: NameChanges, entering stage: ElementID?, on day: Day
  ) -> EnrolmentState {
    var state = self
    for renaming in names.renamings { state.rename(renaming) }
    state.definition = definition
    if let stage { state.visits.append(StageVisit(stage: stage, since: day)) }
    return state
  }
}
