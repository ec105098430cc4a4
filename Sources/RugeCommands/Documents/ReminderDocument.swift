import RugeCore
import RugeStore
import RugeWords

/// A reminder that is due: `ruge remind due --json`.
struct ReminderDocument: Encodable {
  struct Recipient: Encodable {
    let role: String
    let title: String
    /// Empty where nobody holds the role.
    let people: [EnrolmentDocument.Named]
  }

  /// Stays the same from day to day until it is sent.
  let key: String
  let rule: String
  let enrolment: String
  let organisation: EnrolmentDocument.Named
  /// The day it became due.
  let occurrence: String
  let sentence: String
  let to: [Recipient]

  init(_ reminder: PendingReminder, on day: Day, _ words: Words) {
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
  func audience(_ words: Words) -> String {
    to.map { role in
      let people = role.people.isEmpty ? words.nobodyYet : words.list(role.people.map(\.name))
      return "\(role.title): \(people)"
    }.joined(separator: "; ")
  }
}
