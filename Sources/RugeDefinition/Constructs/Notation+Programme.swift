import RugeCore
import RugeYAML

private enum ProgrammeKeys {
  static let id = Key.required("programme", Notation<ElementID>.programmeID)
  static let title = Key.required("title", Notation<LocalisedText>.localised)
  static let host = Key("host", Notation<String>.text)
  static let source = Key("source", Notation<String>.text)
  static let languages = Key("languages", Notation<[Language]>.oneOrMore(of: .word))
  static let length = Key("length", Notation<ProgrammeLength>.phrase)
  static let roles = Key("roles", Notation<[Role]>.table(of: Role.shape, names: .identifier, Role.read))
  static let forms = Key("forms", Notation<[Form]>.list(of: .form))
  static let stages = Key("stages", Notation<[Stage]>.list(of: .stage))
  static let exits = Key("exits", Notation<[Exit]>.table(of: Exit.shape, names: .identifier, Exit.read))
  static let sessions = Key("sessions", Notation<[SessionKind]>.list(of: .sessionKind))
  static let milestones = Key("milestones", Notation<[Milestone]>.list(of: .milestone))
  static let indicators = Key("indicators", Notation<[Indicator]>.list(of: .indicator))
  static let calendar = Key(
    "calendar",
    Notation<[CalendarPeriod]>.table(
      of: CalendarPeriod.shape, names: .identifier, CalendarPeriod.read))
  static let reminders = Key("reminders", Notation<[ReminderRule]>.list(of: .reminder))
  static let reports = Key("reports", Notation<[ReportRule]>.list(of: .report))

  static let all = Keys(
    id, title, host, source, languages, length, roles, forms, stages, exits, sessions, milestones, indicators, calendar,
    reminders, reports)
}

extension Notation<Programme> {
  /// A whole definition.
  static var programme: Notation {
    .mapping(ProgrammeKeys.all) { fields in
      Programme(
        id: fields[ProgrammeKeys.id] ?? .unreadable,
        title: fields[ProgrammeKeys.title] ?? LocalisedText([:]),
        host: fields[ProgrammeKeys.host],
        source: fields[ProgrammeKeys.source],
        languages: fields[ProgrammeKeys.languages] ?? [],
        length: fields[ProgrammeKeys.length],
        roles: fields[ProgrammeKeys.roles] ?? [],
        forms: fields[ProgrammeKeys.forms] ?? [],
        stages: fields[ProgrammeKeys.stages] ?? [],
        exits: fields[ProgrammeKeys.exits] ?? [],
        sessions: fields[ProgrammeKeys.sessions] ?? [],
        milestones: fields[ProgrammeKeys.milestones] ?? [],
        indicators: fields[ProgrammeKeys.indicators] ?? [],
        periods: fields[ProgrammeKeys.calendar] ?? [],
        reminders: fields[ProgrammeKeys.reminders] ?? [],
        reports: fields[ProgrammeKeys.reports] ?? [])
    }
  }
}

extension Notation<ElementID> {
  fileprivate static var programmeID: Notation {
    Notation(shape: .name(.identifier)) { node, reader in
      reader.text(of: node).flatMap { reader.identifier($0, at: node.range) }
    }
  }
}
