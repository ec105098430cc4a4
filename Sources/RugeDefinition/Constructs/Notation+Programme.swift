import RugeCore
import RugeYAML

private enum ProgrammeKeys {
  static let id = Key.required("programme", Notation<ElementID>.programmeID)
  static let title = Key.required("title", Notation<LocalisedText>.localised)
  static let host = Key("host", Notation<String>.text)
  static let source = Key("source", Notation<LocalisedText>.localised)
  static let languages = Key("languages", Notation<[Language]>.oneOrMore(of: .word))
  static let length = Key("length", Notation<ProgrammeLength>.phrase)
  static let enrols = Key("enrols", Notation<Participants>.participants)
  static let organisations = Key("organisations", Notation<[Field]>.organisationFields)
  static let roles = Key("roles", Notation<[Role]>.table(of: Role.shape, names: .id(of: .role)) { Role.read($0, $1) })
  static let calendar = Key(
    "calendar",
    Notation<[CalendarPeriod]>.table(of: CalendarPeriod.shape, names: .id(of: .period)) { CalendarPeriod.read($0, $1) })
  static let closed = Key("closed", Notation<ClosedDays>.closedDays)
  static let cohorts = Key(
    "cohorts",
    Notation<[Cohort]>.table(of: Cohort.shape, names: .id(of: .cohort, mayBeNumbered: true)) { Cohort.read($0, $1) })
  static let forms = Key("forms", Notation<[Form]>.list(of: .form))
  static let stages = Key("stages", Notation<[Stage]>.list(of: .stage))
  static let exits = Key("exits", Notation<[Exit]>.table(of: Exit.shape, names: .id(of: .exit)) { Exit.read($0, $1) })
  static let sessions = Key("sessions", Notation<[SessionKind]>.list(of: .sessionKind))
  static let milestones = Key("milestones", Notation<[Milestone]>.list(of: .milestone))
  static let indicators = Key("indicators", Notation<[Indicator]>.list(of: .indicator))
  static let agreements = Key(
    "agreements",
    Notation<[AgreementKind]>.table(of: AgreementKind.shape, names: .id(of: .agreement)) { AgreementKind.read($0, $1) })
  static let records = Key("records", Notation<[RecordKind]>.list(of: .recordKind))
  static let reminders = Key("reminders", Notation<[ReminderRule]>.list(of: .reminder))
  static let reports = Key("reports", Notation<[ReportRule]>.list(of: .report))

  static let all = Keys(
    id, title, host, source, languages, length, enrols, organisations, roles, calendar, closed, cohorts, forms, stages,
    exits, sessions, milestones, indicators, agreements, records, reminders, reports
  ).notYet("outcomes", "payments", "limits", "claims")
}

private enum OrganisationsKeys {
  static let fields = Key.required("fields", Notation<[Field]>.fieldsOfOrganisation)

  static let all = Keys(fields)
}

extension Notation<Programme> {
  /// A whole definition.
  static var programme: Notation {
    .mapping(ProgrammeKeys.all) { fields in
      fields.reader.names.knowOrganisations(at: fields.range)
      let participants = fields[ProgrammeKeys.enrols] ?? .organisations
      return Programme(
        id: fields[ProgrammeKeys.id] ?? .unreadable,
        title: fields[ProgrammeKeys.title] ?? LocalisedText([:]),
        host: fields[ProgrammeKeys.host],
        source: fields[ProgrammeKeys.source],
        languages: fields[ProgrammeKeys.languages] ?? [],
        length: fields[ProgrammeKeys.length],
        participants: participants,
        organisationFields: fields[ProgrammeKeys.organisations] ?? [],
        roles: fields[ProgrammeKeys.roles] ?? [],
        forms: (fields[ProgrammeKeys.forms] ?? []).map { $0.knowing(participants) },
        stages: fields[ProgrammeKeys.stages] ?? [],
        exits: fields[ProgrammeKeys.exits] ?? [],
        sessions: (fields[ProgrammeKeys.sessions] ?? []).map { $0.knowing(participants) },
        milestones: fields[ProgrammeKeys.milestones] ?? [],
        indicators: fields[ProgrammeKeys.indicators] ?? [],
        periods: fields[ProgrammeKeys.calendar] ?? [],
        closedDays: fields[ProgrammeKeys.closed],
        cohorts: fields[ProgrammeKeys.cohorts] ?? [],
        agreements: fields[ProgrammeKeys.agreements] ?? [],
        records: (fields[ProgrammeKeys.records] ?? []).map { $0.knowing(participants) },
        reminders: fields[ProgrammeKeys.reminders] ?? [],
        reports: fields[ProgrammeKeys.reports] ?? [])
    }
  }
}

extension NameTable {
  /// Every programme knows what an organisation is.
  fileprivate mutating func knowOrganisations(at range: SourceRange) {
    _ = define(Participants.organisations.kind.rawValue, .participant, at: range)
  }
}

extension Notation<[Field]> {
  fileprivate static var organisationFields: Notation {
    .mapping(OrganisationsKeys.all) { $0[OrganisationsKeys.fields] }
  }
}

extension Notation<ElementID> {
  fileprivate static var programmeID: Notation {
    Notation(shape: .name(.id())) { node, reader in
      reader.text(of: node).flatMap { reader.identifier($0, at: node.range) }
    }
  }
}
