import RugeCore
import RugeStore
import RugeWords

/// One enrolment with what is needed to speak of it and to act on it.
struct EnrolmentScope {
  let row: EnrolmentRow
  let programme: Programme
  let names: ProgrammeWords
  let store: Store
  /// The day that is spoken of.
  let day: Day

  init(_ reference: String, on day: Day, in store: Store, _ context: CommandContext) throws {
    let row = try References(store).enrolment(reference, on: day)
    try self.init(row, version: row.definition, on: day, in: store, context)
  }

  private init(
    _ row: EnrolmentRow, version: Int64, on day: Day, in store: Store, _ context: CommandContext
  ) throws {
    self.day = day
    self.row = row
    self.programme = try Programmes(store).version(version)
    self.names = ProgrammeWords(context.words, programme)
    self.store = store
  }

  /// The same with the version that the enrolment followed at the time that is spoken of.
  func following(_ version: Int64, _ context: CommandContext) throws -> EnrolmentScope {
    version == row.definition ? self : try EnrolmentScope(row, version: version, on: day, in: store, context)
  }

  var subject: Subject { .enrolment(row.enrolment) }
  var organisation: String { row.displayName }
}
