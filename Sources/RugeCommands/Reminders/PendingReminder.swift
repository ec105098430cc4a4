import RugeCore
import RugeStore
import RugeWords

/// A reminder that is due, with the programme and the names that it needs.
struct PendingReminder {
  let due: ReminderDue
  let programme: Programme
  let organisation: String
  /// The people of each role; a role that nobody holds has none.
  let recipients: [(role: ElementID, people: [NamedSubject])]

  /// What makes it the same reminder for ever: `E-7/stille//2026-04-01`.
  var key: String {
    let key = due.key
    return "\(Subject.enrolment(due.enrolment))/\(key.rule)/\(key.about?.rawValue ?? "")/\(key.occurrence)"
  }

  init(_ due: ReminderDue, _ programme: Programme, organisation: String, _ people: [Int64: NamedSubject]) {
    self.due = due
    self.programme = programme
    self.organisation = organisation
    self.recipients = due.to.map { role in (role, (due.recipients[role] ?? []).compactMap { people[$0] }) }
  }

  /// Everything that is due on a day and has not been sent.
  static func all(in store: Store, on day: Day) throws -> [PendingReminder] {
    let programmes = Programmes(store)
    let people = Dictionary(
      try store.subjects(.person).map { ($0.subject.number, $0) }, uniquingKeysWith: { first, _ in first })
    let organisations = Dictionary(
      try store.subjects(.organisation).map { ($0.subject.number, $0) }, uniquingKeysWith: { first, _ in first })
    let views = try CohortViews(store, programmes, on: day)
    var pending: [PendingReminder] = []
    try store.forEachState(upTo: day) { state in
      let programme = try programmes.version(state.definition)
      let organisation = organisations[state.organisation]?.displayName
      let compared = state.withCohort(views.view(for: state, in: programme))
      for due in compared.reminders(in: programme, on: day) {
        pending.append(
          PendingReminder(
            due, programme, organisation: organisation ?? Subject.organisation(state.organisation).description, people))
      }
    }
    return pending
  }
}
