import RugeCore
import RugeStore
import RugeWords

/// A reminder that is due, with the programme and the names that it needs.
struct PendingReminder {
  let due: ReminderDue
  let programme: Programme
  /// Whom it is about; `nil` for a record of the programme that is about nobody.
  let organisation: String?
  /// The people of each role; a role that nobody holds has none.
  let recipients: [(role: ElementID, people: [NamedSubject])]

  /// The reference of its enrolment; `nil` for a record of the programme itself.
  var enrolment: String? { due.subject.kind == .enrolment ? due.subject.description : nil }

  /// What makes it the same reminder for ever: `E-7/stille//2026-04-01`, whatever version a programme has by then.
  var key: String {
    let key = due.key
    return "\(enrolment ?? programme.id.rawValue)/\(key.rule)/\(key.about?.rawValue ?? "")/\(key.occurrence)"
  }

  init(_ due: ReminderDue, _ programme: Programme, organisation: String?, _ holders: Holders) throws {
    self.due = due
    self.programme = programme
    self.organisation = organisation
    self.recipients = try due.to.map { role in (role, try (due.recipients[role] ?? []).compactMap { try holders[$0] }) }
  }

  /// Everything that is due on a day and has not been sent.
  static func all(in store: Store, on day: Day, _ context: CommandContext) throws -> [PendingReminder] {
    let programmes = Programmes(store)
    let holders = Holders(store)
    let organisations = Dictionary(
      try store.subjects(.organisation).map { ($0.subject.number, $0) }, uniquingKeysWith: { first, _ in first })
    let views = try CohortViews(store, programmes, on: day)
    var pending: [PendingReminder] = []
    try store.forEachState(upTo: day) { state in
      let programme = try programmes.version(state.definition)
      let organisation = organisations[state.organisation]?.displayName
      let compared = state.withCohort(try views.view(for: state, in: (state.definition, programme)))
      for due in compared.reminders(in: programme, on: day) {
        pending.append(
          try PendingReminder(
            due, programme, organisation: organisation ?? Subject.organisation(state.organisation).description, holders)
        )
      }
    }
    return pending + (try ofProgrammes(in: store, on: day, holders, context))
  }

  /// What is due about records that belong to no enrolment, in every programme in use.
  static func ofProgrammes(
    in store: Store, on day: Day, _ holders: Holders, _ context: CommandContext
  ) throws -> [PendingReminder] {
    let names = StoreNames(store)
    return try Set(store.definitions().map(\.programme)).sorted().flatMap { id -> [PendingReminder] in
      let scope = try ProgrammeScope(id.rawValue, on: day, in: store, context)
      guard scope.programme.remindsOfOwnRecords else { return [] }
      let log = try scope.log()
      let present = try scope.presentNames()
      var states: [EnrolmentState] = []
      try store.forEachState(programme: id, upTo: day) { states.append($0.renamed(present)) }
      let reminders = try log.reminders(in: scope.programme, version: scope.version, on: day, among: states) {
        try store.present($0)?.subject ?? $0
      }
      return try reminders.map { due in
        let parties = log.parties(in: due.matter).map { names.name(of: $0) ?? $0.description }
        return try PendingReminder(
          due, scope.programme, organisation: parties.isEmpty ? nil : context.words.list(parties), holders)
      }
    }
  }
}

extension ProgrammeLog {
  /// Who has a part in the record that somebody is reminded of.
  fileprivate func parties(in matter: ReminderDue.Matter) -> [Subject] {
    guard case .record(let id, _, _, _) = matter else { return [] }
    return records[id]?.parties.map(\.subject) ?? []
  }
}
