extension AspectComparison {
  mutating func compare(_ old: Stage, _ new: Stage) {
    compareTitles(old.title, of: old.id, new.title, of: new.id)
    compare(.length, old.length, new.length)
    compare(.dates, old.dates, new.dates)
    compare(.followUp, old.isFollowUp, new.isFollowUp)
    compare(.optional, old.isOptional, new.isOptional)
    compare(.repeatable, old.isRepeatable, new.isRepeatable)
    compare(.capacity, old.capacity, new.capacity)
    compare(.choice, old.choice?.renamed(names), new.choice)
    compare(.enterWhen, old.enterWhen, new.enterWhen)
    compare(.leaveWhen, old.leaveWhen, new.leaveWhen)
  }

  mutating func compare(_ old: Exit, _ new: Exit) {
    compareTitles(old.title, of: old.id, new.title, of: new.id)
    compare(.meaning, old.meaning, new.meaning)
  }

  mutating func compare(_ old: SessionKind, _ new: SessionKind) {
    compareTitles(old.title, of: old.id, new.title, of: new.id)
    compare(.shape, old.shape, new.shape)
    compare(.hostRole, old.host.map { names[.role, $0] }, new.host)
    compare(.plan, old.plan?.renamed(names), new.plan)
    compare(.length, old.length, new.length)
    compare(.attendance, old.attendance, new.attendance)
    compare(.confirmers, old.confirmedBy.map { $0.renamed(names) }, new.confirmedBy)
    compare(.openness, old.isOpen, new.isOpen)
    compare(.day, old.on, new.on)
    compare(.fields, old.fields, new.fields)
  }

  mutating func compare(_ old: Form, _ new: Form) {
    compareTitles(old.title, of: old.id, new.title, of: new.id)
    compare(.respondent, old.by?.renamed(names), new.by)
    compare(.about, old.about, new.about)
    compare(.rounds, old.rounds.map { $0.renamed(names) }, new.rounds.map { $0.renamed(NameChanges()) })
    compare(.fields, old.fields, new.fields)
    compare(.score, old.score, new.score)
    compare(.passedWhen, old.passedWhen?.renamed(names, of: new.id), new.passedWhen)
    compare(.readers, old.shownTo.map { $0.renamed(names) }, new.shownTo)
  }

  mutating func compare(_ old: Milestone, _ new: Milestone) {
    compareTitles(old.title, of: old.id, new.title, of: new.id)
    compare(.stage, old.stage.map { names[.stage, $0] }, new.stage)
    compare(.due, old.due?.renamed(names), new.due)
    compare(.need, old.need, new.need)
    compare(.evidence, old.evidence, new.evidence)
    compare(.reviewer, old.reviewedBy.map { names[.role, $0] }, new.reviewedBy)
    compare(.weight, old.weight, new.weight)
    compare(.reachedWhen, old.reachedWhen, new.reachedWhen)
  }

  mutating func compare(_ old: Indicator, _ new: Indicator) {
    compareTitles(old.title, of: old.id, new.title, of: new.id)
    compare(.unit, old.unit, new.unit)
    compare(.categories, old.categories.map(\.withoutFormerIDs), new.categories.map(\.withoutFormerIDs))
    compare(.scale, old.scale, new.scale)
    compare(.total, old.total, new.total)
    compare(.collection, old.collection, new.collection)
    compare(.baseline, old.baseline, new.baseline)
    compare(.target, old.target, new.target)
    compare(.aggregate, old.aggregate, new.aggregate)
    compare(.count, old.count?.renamed(names), new.count)
  }

  mutating func compare(_ old: AgreementKind, _ new: AgreementKind) {
    compareTitles(old.title, of: old.id, new.title, of: new.id)
    compare(.evidence, old.evidence, new.evidence)
    compare(.signatory, old.with.map { names[.role, $0] }, new.with)
  }

  mutating func compare(_ old: RecordKind, _ new: RecordKind) {
    compareTitles(old.title, of: old.id, new.title, of: new.id)
    compare(.about, old.about.renamed(names), new.about)
    compare(.fields, old.fields, new.fields)
    compare(.states, RecordStates(old), RecordStates(new))
  }

  mutating func compare(_ old: Role, _ new: Role) {
    compareTitles(old.title, of: old.id, new.title, of: new.id)
    compare(.side, old.side, new.side)
    compare(.time, old.time, new.time)
    compare(.part, old.part, new.part)
  }

  mutating func compare(_ old: CalendarPeriod, _ new: CalendarPeriod) {
    compareTitles(old.title, of: old.id, new.title, of: new.id)
    compare(.dates, old.dates, new.dates)
  }

  mutating func compare(_ old: Cohort, _ new: Cohort) {
    compareTitles(old.title, of: old.id, new.title, of: new.id)
    compare(.dates, old.dates, new.dates)
  }

  mutating func compare(_ old: ReminderRule, _ new: ReminderRule) {
    compare(.title, old.title, new.title)
    compare(.schedule, old.moment(names), new.moment(NameChanges()))
    compare(.repetition, old.repeats, new.repeats)
    compare(.recipients, old.to.map { names[.role, $0] }, new.to)
    compare(.quiet, old.quiet, new.quiet)
    compare(.unless, old.unless, new.unless)
    compare(.suggestion, old.suggests, new.suggests)
    compare(.escalations, old.escalations.map { $0.renamed(names) }, new.escalations)
  }

  mutating func compare(_ old: ReportRule, _ new: ReportRule) {
    compare(.title, old.title, new.title)
    compare(.audience, old.audience, new.audience)
    compare(.recipients, old.to.map { names[.role, $0] }, new.to)
    compare(.due, old.due.renamed(names), new.due)
    compare(.coverage, old.covers.map { $0.renamed(names) }, new.covers)
    compare(.internalDeadline, old.internalDeadline, new.internalDeadline)
    compare(.skipping, old.skipUnder, new.skipUnder)
    compare(.comparison, old.compares, new.compares)
    compare(.sections, old.sections.map { $0.renamed(names) }, new.sections)
  }

  /// The sides of the programme as a whole; its elements are compared one by one.
  mutating func compare(_ old: Programme, _ new: Programme) {
    compare(.title, old.title, new.title)
    compare(.host, old.host, new.host)
    compare(.source, old.source, new.source)
    compare(.languages, old.languages, new.languages)
    compare(.length, old.length, new.length)
    compare(.participants, old.participants, new.participants)
    compare(.organisationFields, old.organisationFields, new.organisationFields)
    compare(.closedDays, old.closedDays, new.closedDays)
  }
}

/// The states of a kind of record and what they are called, as one value.
private struct RecordStates: Equatable {
  let steps: [[ElementID]]
  let titles: [ElementID: LocalisedText]

  init(_ kind: RecordKind) {
    steps = kind.states
    titles = kind.stateTitles
  }
}

/// When a reminder comes, as one value.
private struct ReminderMoment: Equatable {
  let offset: Offset?
  let anchor: ReminderRule.Anchor
}

extension ReminderRule {
  fileprivate func moment(_ names: NameChanges) -> ReminderMoment {
    ReminderMoment(offset: offset, anchor: anchor.renamed(names))
  }
}
