package import RugeCore
package import RugeWords

/// A reminder that is due: `ruge remind due --json`.
package struct ReminderDocument: Encodable {
  package struct Recipient: Encodable {
    package let role: String
    package let title: String
    /// Empty where nobody holds the role.
    package let people: [EnrolmentDocument.Named]
  }

  /// Stays the same from day to day until it is sent.
  package let key: String
  package let rule: String
  package let enrolment: String
  package let organisation: EnrolmentDocument.Named
  /// The day it became due.
  package let occurrence: String
  package let sentence: String
  package let to: [Recipient]

  package init(_ reminder: PendingReminder, on day: Day, _ words: Words) {
    let names = ProgrammeWords(words, reminder.programme)
    let organisation = Subject.organisation(reminder.due.organisation)
    self.key = reminder.key
    self.rule = reminder.due.rule.id.rawValue
    self.enrolment = Subject.enrolment(reminder.due.enrolment).description
    self.organisation = .init(id: organisation.description, name: reminder.organisation)
    self.occurrence = reminder.due.occurrence.description
    self.sentence = names.reminder(reminder.due, organisation: reminder.organisation, on: day)
    self.to = reminder.recipients.map { role, people in
      Recipient(
        role: role.rawValue, title: names.role(role),
        people: people.map { .init(id: $0.subject.description, name: $0.displayName) })
    }
  }

  /// Those who are reminded, in a line.
  package func audience(_ words: Words) -> String {
    to.map { role in
      let people = role.people.isEmpty ? words.nobodyYet : words.list(role.people.map(\.name))
      return "\(role.title): \(people)"
    }.joined(separator: "; ")
  }
}
