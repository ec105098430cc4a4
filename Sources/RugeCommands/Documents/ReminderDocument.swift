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
  let programme: String
  /// The enrolment, and whose that is; left out of a record of the programme itself.
  let enrolment: String?
  let organisation: EnrolmentDocument.Named?
  /// The day it became due.
  let occurrence: String
  let sentence: String
  let to: [Recipient]

  init(_ reminder: PendingReminder, on day: Day, _ words: Words) {
    let names = ProgrammeWords(words, reminder.programme)
    self.key = reminder.key
    self.rule = reminder.due.rule.id.rawValue
    self.programme = reminder.programme.id.rawValue
    self.enrolment = reminder.enrolment
    self.organisation = reminder.due.organisation.map { number in
      let organisation = Subject.organisation(number).description
      return .init(id: organisation, name: reminder.organisation ?? organisation)
    }
    self.occurrence = reminder.due.occurrence.description
    self.sentence = names.reminder(reminder.due, organisation: reminder.organisation, on: day)
    self.to = reminder.recipients.map { role, people in
      Recipient(
        role: role.rawValue, title: names.role(role),
        people: people.map { .init(id: $0.subject.description, name: $0.displayName) })
    }
  }

  /// The reminders as people read them: a report of the programme that several enrolments belong in is one thing to be
  /// reminded of, and its line stands once.
  static func lines(_ reminders: [ReminderDocument], _ words: Words) -> [Line] {
    var seen: Set<Line> = []
    return reminders.map { Line(day: $0.occurrence, audience: $0.audience(words), sentence: $0.sentence) }.filter {
      seen.insert($0).inserted
    }
  }

  /// What people read of a reminder.
  struct Line: Hashable {
    let day: String
    let audience: String
    let sentence: String
  }

  /// Those who are reminded, in a line.
  private func audience(_ words: Words) -> String {
    to.map { role in
      let people = role.people.isEmpty ? words.nobodyYet : words.list(role.people.map(\.name))
      return "\(role.title): \(people)"
    }.joined(separator: "; ")
  }
}
