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
    self.day = day
    self.row = try References(store).enrolment(reference, on: day)
    self.programme = try Programmes(store).version(row.definition)
    self.names = ProgrammeWords(context.words, programme)
    self.store = store
  }

  var subject: Subject { .enrolment(row.enrolment) }
  var organisation: String { row.displayName }
}
