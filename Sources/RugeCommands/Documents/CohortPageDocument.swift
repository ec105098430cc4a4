import RugeCore
import RugeWords

/// One cohort in JSON: `ruge cohort show COHORT --json`.
struct CohortPageDocument: Encodable {
  /// The room of a stage that holds no more than so many.
  struct Place: Encodable {
    let stage: String
    let title: String
    let most: Int
    /// How many are in it.
    let taken: Int
    /// How many more are accepted for it and have not begun; only the first stage has such.
    let accepted: Int
  }

  /// A day on which several met, or will.
  struct Meeting: Encodable {
    let kind: String
    let title: String
    let on: String
    /// `held` or `planned`.
    let state: String
    /// How many came, or are expected.
    let enrolments: Int
    let absent: Int
  }

  let cohort: CohortDocument
  let places: [Place]
  let members: [OverviewDocument]
  let due: [AgendaDocument.Item]
  let reminders: [ReminderDocument]
  let meetings: [Meeting]

  init(
    cohort: CohortDocument, places: [Place], members: [OverviewDocument], _ agenda: AgendaDocument, meetings: [Meeting]
  ) {
    self.cohort = cohort
    self.places = places
    self.members = members
    due = agenda.due
    reminders = agenda.reminders
    self.meetings = meetings
  }
}

extension CohortPageDocument.Place {
  /// - Returns: `nil` for a stage without a limit.
  init?(_ stage: Stage, _ states: [EnrolmentState], _ names: ProgrammeWords) {
    guard let most = stage.capacity?.most else { return nil }
    let isFirst = stage.id == names.programme.stages.first?.id
    self.init(
      stage: stage.id.rawValue, title: names.stage(stage.id), most: most,
      taken: states.count { $0.stage?.stage == stage.id },
      accepted: isFirst
        ? states.count { $0.isActive && $0.visits.isEmpty && $0.intake?.decision == .accepted } : 0)
  }
}
