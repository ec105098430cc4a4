import Foundation
import RugeCore
import RugeStore

/// An organisation in JSON: `ruge org list|show --json`.
struct OrganisationDocument: Encodable {
  struct Enrolment: Encodable {
    let enrolment: String
    let programme: String
    let enrolledOn: String
    let position: String
  }

  struct Figure: Encodable {
    let id: String
    let heading: String
    let value: Decimal
    let on: String
    let quantity: Quantity

    private enum CodingKeys: CodingKey {
      case id, heading, value, on
    }
  }

  let id: String
  let name: String
  let addedOn: String
  let note: String?
  /// What an imported list said, by heading.
  let fields: [String: String]
  let figures: [Figure]
  /// What the programmes in use keep about any organisation, as far as it was answered.
  let answers: [FieldDocument]
  let enrolments: [Enrolment]
  let email: String?
  let phone: String?
  /// Those who speak for it now; left out of lists.
  let contacts: [Contact]?
  /// The bodies that were found to be the same; left out where there are none, and of lists.
  let merged: [EnrolmentDocument.Named]?
  /// The roles that it has or had in the enrolments of others; left out where there are none, and of lists.
  let roles: [PersonDocument.Role]?

  /// Somebody who speaks for the organisation.
  struct Contact: Encodable {
    let id: String
    let name: String
    let role: String?
    let from: String

    private enum CodingKeys: String, CodingKey {
      case id, name, from
      case role = "as"
    }
  }

  init(
    _ organisation: NamedSubject, enrolments: [EnrolmentRow], figures: [RecordedFigure], answers: [FieldDocument],
    contacts: [Contact]? = nil, merged: [EnrolmentDocument.Named]? = nil,
    roles: [PersonDocument.Role] = []
  ) {
    self.email = organisation.texts[.email]
    self.phone = organisation.texts[.phone]
    self.contacts = contacts
    self.merged = merged
    self.roles = roles.isEmpty ? nil : roles
    self.id = organisation.subject.description
    self.name = organisation.displayName
    self.addedOn = organisation.addedOn.description
    self.note = organisation.texts[.note]
    self.fields = Dictionary(
      organisation.texts.compactMap { purpose, text in purpose.fieldHeading.map { ($0, text) } },
      uniquingKeysWith: { first, _ in first })
    self.figures = figures.map { figure in
      Figure(
        id: figure.element.rawValue, heading: figure.heading ?? figure.element.rawValue, value: figure.value.decimal,
        on: figure.on.description, quantity: figure.value)
    }
    self.answers = answers
    self.enrolments = enrolments.map { row in
      Enrolment(
        enrolment: Subject.enrolment(row.enrolment).description, programme: row.programme.rawValue,
        enrolledOn: row.enrolledOn.description, position: row.position.stableName)
    }
  }
}
