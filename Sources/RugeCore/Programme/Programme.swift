/// A programme as staff defined it: who takes part, through which stages, with which sessions, milestones and figures.
///
/// A programme is a value without behaviour of its own; the rules in `Rules` say what follows from it. The reader in
/// RugeDefinition has checked every reference, so that an id used here names something that exists.
package struct Programme: Hashable, Sendable {
  package let id: ElementID
  package let title: LocalisedText
  /// The body that runs it.
  package let host: String?
  /// What of the definition is published, where, and what is the author's own choice.
  package let source: String?
  /// The languages every text should have.
  package let languages: [Language]
  package let length: ProgrammeLength?
  package let participants: Participants
  /// What is kept about any body, whatever it takes part in.
  package let organisationFields: [Field]
  package let roles: [Role]
  package let forms: [Form]
  /// In order; the last ones may be follow-up stages.
  package let stages: [Stage]
  package let exits: [Exit]
  package let sessions: [SessionKind]
  package let milestones: [Milestone]
  package let indicators: [Indicator]
  package let periods: [CalendarPeriod]
  package let closedDays: ClosedDays?
  package let cohorts: [Cohort]
  package let agreements: [AgreementKind]
  package let records: [RecordKind]
  package let reminders: [ReminderRule]
  package let reports: [ReportRule]

  package init(
    id: ElementID, title: LocalisedText, host: String? = nil, source: String? = nil, languages: [Language] = [],
    length: ProgrammeLength? = nil, participants: Participants = .organisations, organisationFields: [Field] = [],
    roles: [Role] = [], forms: [Form] = [], stages: [Stage] = [], exits: [Exit] = [], sessions: [SessionKind] = [],
    milestones: [Milestone] = [], indicators: [Indicator] = [], periods: [CalendarPeriod] = [],
    closedDays: ClosedDays? = nil, cohorts: [Cohort] = [], agreements: [AgreementKind] = [],
    records: [RecordKind] = [], reminders: [ReminderRule] = [], reports: [ReportRule] = []
  ) {
    self.id = id
    self.title = title
    self.host = host
    self.source = source
    self.languages = languages
    self.length = length
    self.participants = participants
    self.organisationFields = organisationFields
    self.roles = roles
    self.forms = forms
    self.stages = stages
    self.exits = exits
    self.sessions = sessions
    self.milestones = milestones
    self.indicators = indicators
    self.periods = periods
    self.closedDays = closedDays
    self.cohorts = cohorts
    self.agreements = agreements
    self.records = records
    self.reminders = reminders
    self.reports = reports
  }
}

extension Programme {
  package func role(_ id: ElementID) -> Role? { roles.first { $0.id == id } }
  package func form(_ id: ElementID) -> Form? { forms.first { $0.id == id } }
  package func stage(_ id: ElementID) -> Stage? { stages.first { $0.id == id } }
  package func exit(_ id: ElementID) -> Exit? { exits.first { $0.id == id } }
  package func sessionKind(_ id: ElementID) -> SessionKind? { sessions.first { $0.id == id } }
  /// The milestone with an id, or the repeating one that an occurrence belongs to.
  package func milestone(_ id: ElementID) -> Milestone? {
    let id = Milestone.parts(of: id).milestone
    return milestones.first { $0.id == id }
  }
  package func indicator(_ id: ElementID) -> Indicator? { indicators.first { $0.id == id } }
  package func period(_ id: ElementID) -> CalendarPeriod? { periods.first { $0.id == id } }
  package func cohort(_ id: ElementID) -> Cohort? { cohorts.first { $0.id == id } }
  package func agreement(_ id: ElementID) -> AgreementKind? { agreements.first { $0.id == id } }
  package func recordKind(_ id: ElementID) -> RecordKind? { records.first { $0.id == id } }

  /// The stage after another, or the first one where no stage has been entered.
  package func stage(after id: ElementID?) -> Stage? {
    guard let id else { return stages.first }
    guard let index = stages.firstIndex(where: { $0.id == id }) else { return nil }
    return stages.dropFirst(index + 1).first
  }
}
