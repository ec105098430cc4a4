import RugeCore
import RugeStore
import RugeWords

/// What is to be done: `ruge today --json`.
struct AgendaDocument: Encodable {
  struct Item: Encodable {
    let enrolment: String
    let organisation: EnrolmentDocument.Named
    let programme: String
    /// `milestone`, `form`, `baseline`, `figure`, `session` or `stage`.
    let kind: String
    let id: String?
    let on: String
    let overdue: Bool
    let sentence: String
    /// What was promised, of an action point.
    let text: String?

    init(_ item: Agenda.Item, on day: Day) {
      let row = item.line.row
      enrolment = Subject.enrolment(row.enrolment).description
      organisation = .init(id: Subject.organisation(row.organisation).description, name: row.displayName)
      programme = row.programme.rawValue
      kind = item.due.subject.kindName
      id = item.due.subject.element?.rawValue
      on = item.due.on.description
      overdue = item.due.isOverdue(on: day)
      sentence = item.line.programme.due(item.due, item.text, on: day)
      text = item.text
    }
  }

  let day: String
  /// The person whose enrolments and promises alone are shown; left out where they are everybody's.
  let person: EnrolmentDocument.Named?
  let due: [Item]
  let reminders: [ReminderDocument]
}
