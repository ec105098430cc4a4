package import RugeCore
package import RugeStore

extension Day: ExpressibleByStringLiteral {
  /// A day in a test: `"2026-01-12"`.
  package init(stringLiteral value: String) {
    guard let day = Day(value) else { preconditionFailure("\(value) is no day") }
    self = day
  }
}

extension Journal {
  /// Appends an organisation.
  @discardableResult
  package func addOrganisation(_ name: String, on day: Day = "2026-01-01") throws -> Int64 {
    try append(Draft(.new(.organisation), on: day, .organisationAdded, texts: [.name: name])).sequence
  }

  /// Appends a definition.
  @discardableResult
  package func apply(_ programme: ElementID = "rugekassen", _ text: String = "programme: rugekassen\n") throws -> Int64
  {
    try applyDefinition(programme, bytes: Array(text.utf8), fileName: "\(programme).yaml", on: "2026-01-01").sequence
  }

  /// Appends an enrolment.
  @discardableResult
  package func enrol(
    _ organisation: Int64, in programme: ElementID = "rugekassen", definition: Int64, on day: Day = "2026-01-12"
  ) throws -> Int64 {
    try append(
      Draft(
        .new(.enrolment), on: day,
        .enrolled(organisation: organisation, programme: programme, definition: definition))
    ).sequence
  }

  /// Appends a fact of an enrolment.
  @discardableResult
  package func note(
    _ enrolment: Int64, _ day: Day, _ event: Event, texts: [TextPurpose: String] = [:]
  ) throws -> Int64 {
    try append(Draft(.existing(.enrolment(enrolment)), on: day, event, texts: texts)).sequence
  }
}

extension StoreFixture {
  /// Records one organisation, enrolled in one programme.
  package func recordEnrolment(named name: String = "Læsehunde") throws -> (organisation: Int64, enrolment: Int64) {
    try record { journal in
      let definition = try journal.apply()
      let organisation = try journal.addOrganisation(name)
      return (organisation, try journal.enrol(organisation, definition: definition))
    }
  }
}
