import Foundation
package import RugeCore
package import RugeStore

/// An organisation in JSON: `ruge org list|show --json`.
package struct OrganisationDocument: Encodable {
  package struct Enrolment: Encodable {
    package let enrolment: String
    package let programme: String
    package let enrolledOn: String
    package let position: String
  }

  package struct Figure: Encodable {
    package let id: String
    package let heading: String
    package let value: Decimal
    package let on: String
    let quantity: Quantity

    private enum CodingKeys: CodingKey {
      case id, heading, value, on
    }
  }

  package let id: String
  package let name: String
  package let addedOn: String
  package let note: String?
  /// What an imported list said, by heading.
  package let fields: [String: String]
  package let figures: [Figure]
  package let enrolments: [Enrolment]

  package init(_ organisation: NamedSubject, enrolments: [EnrolmentRow], figures: [RugeStore.KeptFigure]) {
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
    self.enrolments = enrolments.map { row in
      Enrolment(
        enrolment: Subject.enrolment(row.enrolment).description, programme: row.programme.rawValue,
        enrolledOn: row.enrolledOn.description, position: row.position.stableName)
    }
  }
}
