package import RugeCore
package import RugeStore
package import RugeWords

/// One enrolment with what is needed to speak of it and to act on it.
package struct EnrolmentScope {
  package let row: EnrolmentRow
  package let programme: Programme
  package let names: ProgrammeWords
  package let store: Store

  package init(_ reference: String, in store: Store, _ context: CommandContext) throws {
    self.row = try References(store).enrolment(reference)
    self.programme = try Programmes(store).version(row.definition)
    self.names = ProgrammeWords(context.words, programme)
    self.store = store
  }

  package var subject: Subject { .enrolment(row.enrolment) }
  package var organisation: String { row.displayName }
}
