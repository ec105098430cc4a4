/// Something in a programme that has an id, of whatever kind.
package enum ProgrammeElement: Hashable, Sendable {
  case role(Role)
  case form(Form)
  case stage(Stage)
  case exit(Exit)
  case session(SessionKind)
  case milestone(Milestone)
  case indicator(Indicator)
  case period(CalendarPeriod)
  case cohort(Cohort)
  case agreement(AgreementKind)
  case record(RecordKind)
  case reminder(ReminderRule)
  case report(ReportRule)

  /// The kinds that stand by themselves, in the order in which a change is told.
  package static let kinds: [ElementKind] = [
    .stage, .exit, .milestone, .form, .session, .indicator, .agreement, .record, .role, .period, .cohort, .reminder,
    .report,
  ]

  package var id: ElementID {
    switch self {
    case .role(let element): element.id
    case .form(let element): element.id
    case .stage(let element): element.id
    case .exit(let element): element.id
    case .session(let element): element.id
    case .milestone(let element): element.id
    case .indicator(let element): element.id
    case .period(let element): element.id
    case .cohort(let element): element.id
    case .agreement(let element): element.id
    case .record(let element): element.id
    case .reminder(let element): element.id
    case .report(let element): element.id
    }
  }

  /// What people call it; `nil` where that is its id.
  package var title: LocalisedText? {
    switch self {
    case .role(let element): element.title
    case .form(let element): element.title
    case .stage(let element): element.title
    case .exit(let element): element.title
    case .session(let element): element.title
    case .milestone(let element): element.title
    case .indicator(let element): element.title
    case .period(let element): element.title
    case .cohort(let element): element.title
    case .agreement(let element): element.title
    case .record(let element): element.title
    case .reminder(let element): element.title
    case .report(let element): element.title
    }
  }

  /// Ids it had in earlier versions.
  package var formerly: [ElementID] {
    switch self {
    case .form(let element): element.formerly
    case .stage(let element): element.formerly
    case .exit(let element): element.formerly
    case .session(let element): element.formerly
    case .milestone(let element): element.formerly
    case .indicator(let element): element.formerly
    case .record(let element): element.formerly
    case .role(let element): element.formerly
    case .cohort(let element): element.formerly
    case .agreement(let element): element.formerly
    case .reminder(let element): element.formerly
    case .report(let element): element.formerly
    // Nothing is recorded under the name of a period.
    case .period: []
    }
  }

  /// The questions that it asks.
  package var fields: [Field] {
    switch self {
    case .form(let element): element.fields
    case .session(let element): element.fields
    case .record(let element): element.fields
    case .role, .stage, .exit, .milestone, .indicator, .period, .cohort, .agreement, .reminder, .report: []
    }
  }
}

extension Programme {
  /// All elements of a kind, in the order of the definition; none for kinds that are parts of others.
  package func elements(_ kind: ElementKind) -> [ProgrammeElement] {
    switch kind {
    case .role: roles.map(ProgrammeElement.role)
    case .form: forms.map(ProgrammeElement.form)
    case .stage: stages.map(ProgrammeElement.stage)
    case .exit: exits.map(ProgrammeElement.exit)
    case .session: sessions.map(ProgrammeElement.session)
    case .milestone: milestones.map(ProgrammeElement.milestone)
    case .indicator: indicators.map(ProgrammeElement.indicator)
    case .period: periods.map(ProgrammeElement.period)
    case .cohort: cohorts.map(ProgrammeElement.cohort)
    case .agreement: agreements.map(ProgrammeElement.agreement)
    case .record: records.map(ProgrammeElement.record)
    case .reminder: reminders.map(ProgrammeElement.reminder)
    case .report: reports.map(ProgrammeElement.report)
    case .field, .round, .category, .state, .participant, .option: []
    }
  }

  /// The ids of all elements of a kind.
  package func ids(_ kind: ElementKind) -> [ElementID] { elements(kind).map(\.id) }

  /// Whether there is an element of a kind with an id.
  package func has(_ kind: ElementKind, _ id: ElementID) -> Bool {
    switch kind {
    case .role: role(id) != nil
    case .form: form(id) != nil
    case .stage: stage(id) != nil
    case .exit: exit(id) != nil
    case .session: sessionKind(id) != nil
    case .milestone: milestones.contains { $0.id == id }
    case .indicator: indicator(id) != nil
    case .agreement: agreement(id) != nil
    case .record: recordKind(id) != nil
    case .period: period(id) != nil
    case .cohort: cohort(id) != nil
    case .reminder: reminders.contains { $0.id == id }
    case .report: reports.contains { $0.id == id }
    case .field, .round, .category, .state, .participant, .option: false
    }
  }
}
