package import RugeCore
package import RugeStore

/// Enrolments with their programmes, each looked up once.
package final class Enrolments {
  package struct Entry {
    package let row: EnrolmentRow
    package let programme: Programme
  }

  private let store: Store
  private let programmes: Programmes
  private var known: [Int64: Entry] = [:]

  package init(_ store: Store) {
    self.store = store
    self.programmes = Programmes(store)
  }

  package subscript(number: Int64) -> Entry {
    get throws {
      if let entry = known[number] { return entry }
      guard let row = try store.enrolment(number) else {
        throw ReferenceProblem.notFound(
          .enrolment, Subject.enrolment(number).description, suggestion: nil, known: [])
      }
      let entry = Entry(row: row, programme: try programmes.version(row.definition))
      known[number] = entry
      return entry
    }
  }
}
