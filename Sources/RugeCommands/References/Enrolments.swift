import RugeCore
import RugeStore

/// Enrolments with their programmes, each looked up once.
final class Enrolments {
  struct Entry {
    let row: EnrolmentRow
    let programme: Programme
  }

  private let store: Store
  private let programmes: Programmes
  private var known: [Int64: Entry] = [:]

  init(_ store: Store) {
    self.store = store
    self.programmes = Programmes(store)
  }

  subscript(number: Int64) -> Entry {
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
