/// A programme as staff defined it: who takes part, through which stages, with which sessions, milestones and figures.
///
/// A programme is a value without behaviour of its own; the rules in `Rules` say what follows from it. The reader in
/// RugeDefinition has checked every reference, so that an id used here names something that exists.
package struct Programme: Hashable, Sendable {
  private struct Parts: Hashable, Sendable {
    let id: ElementID
    let title: LocalisedText
    let host: String?
    let source: LocalisedText?
    let languages: [Language]
    let length: ProgrammeLength?
    let participants: Participants
    let organisationFields: [Field]
    let roles: [Role]
    let forms: [Form]
    let stages: [Stage]
    let exits: [Exit]
    let sessions: [SessionKind]
    let milestones: [Milestone]
    let indicators: [Indicator]
    let periods: [CalendarPeriod]
    let closedDays: ClosedDays?
    let cohorts: [Cohort]
    let agreements: [AgreementKind]
    let records: [RecordKind]
    let reminders: [ReminderRule]
    let reports: [ReportRule]
  }

  /// What all copies of a programme share: every rule about every enrolment is handed one, and to count the references
  /// to each of its parts takes longer than most rules.
  private final class Content: Hashable, Sendable {
    let parts: Parts

    init(_ parts: Parts) {
      self.parts = parts
    }

    static func == (left: Content, right: Content) -> Bool { left === right || left.parts == right.parts }

    func hash(into hasher: inout Hasher) { hasher.combine(parts) }
  }

  private let content: Content

  package var id: ElementID { content.parts.id }
  package var title: LocalisedText { content.parts.title }
  /// The body that runs it.
  package var host: String? { content.parts.host }
  /// What of the definition is published, where, and what is the author's own choice.
  package var source: LocalisedText? { content.parts.source }
  /// The languages every text should have.
  package var languages: [Language] { content.parts.languages }
  package var length: ProgrammeLength? { content.parts.length }
  package var participants: Participants { content.parts.participants }
  /// What is kept about any body, whatever it takes part in.
  package var organisationFields: [Field] { content.parts.organisationFields }
  package var roles: [Role] { content.parts.roles }
  package var forms: [Form] { content.parts.forms }
  /// In order; the last ones may be follow-up stages.
  package var stages: [Stage] { content.parts.stages }
  package var exits: [Exit] { content.parts.exits }
  package var sessions: [SessionKind] { content.parts.sessions }
  package var milestones: [Milestone] { content.parts.milestones }
  package var indicators: [Indicator] { content.parts.indicators }
  package var periods: [CalendarPeriod] { content.parts.periods }
  package var closedDays: ClosedDays? { content.parts.closedDays }
  package var cohorts: [Cohort] { content.parts.cohorts }
  package var agreements: [AgreementKind] { content.parts.agreements }
  package var records: [RecordKind] { content.parts.records }
  package var reminders: [ReminderRule] { content.parts.reminders }
  package var reports: [ReportRule] { content.parts.reports }

  package init(
    id: ElementID, title: LocalisedText, host: String? = nil, source: LocalisedText? = nil, languages: [Language] = [],
    length: ProgrammeLength? = nil, participants: Participants = .organisations, organisationFields: [Field] = [],
    roles: [Role] = [], forms: [Form] = [], stages: [Stage] = [], exits: [Exit] = [], sessions: [SessionKind] = [],
    milestones: [Milestone] = [], indicators: [Indicator] = [], periods: [CalendarPeriod] = [],
    closedDays: ClosedDays? = nil, cohorts: [Cohort] = [], agreements: [AgreementKind] = [],
    records: [RecordKind] = [], reminders: [ReminderRule] = [], reports: [ReportRule] = []
  ) {
    content = Content(
      Parts(
        id: id, title: title, host: host, source: source, languages: languages, length: length,
        participants: participants, organisationFields: organisationFields, roles: roles, forms: forms,
        stages: stages, exits: exits, sessions: sessions, milestones: milestones, indicators: indicators,
        periods: periods, closedDays: closedDays, cohorts: cohorts, agreements: agreements,
        records: records, reminders: reminders, reports: reports))
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
